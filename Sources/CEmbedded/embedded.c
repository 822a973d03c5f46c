#include "CEmbedded.h"

// The compiler copies the files as they are (C23, 6.10.4); as array literals of Swift they took it a
// minute.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define EMBEDDED(name)                                             \
  struct embedded_file embedded_##name(void) {                     \
    return (struct embedded_file){name, sizeof name};              \
  }

static const unsigned char catalogue[] = {
#embed "../Wording/Catalogues/es-MX.txt"
};
EMBEDDED(catalogue)

static const unsigned char method[] = {
#embed "../Wording/Catalogues/metodologia.md"
};
EMBEDDED(method)

static const unsigned char style[] = {
#embed "../../Templates/Assets/estilo.css"
};
EMBEDDED(style)

static const unsigned char icon[] = {
#embed "../../Templates/Assets/favicon.svg"
};
EMBEDDED(icon)

static const unsigned char tables_script[] = {
#embed "../../Templates/Assets/tablas.js"
};
EMBEDDED(tables_script)

static const unsigned char search_script[] = {
#embed "../../Templates/Assets/buscar.js"
};
EMBEDDED(search_script)

static const unsigned char font[] = {
#embed "../Pictures/Fonts/spleen-16x32.hex"
};
EMBEDDED(font)

static const unsigned char guide[] = {
#embed "../../Content/LEEME.md"
};
EMBEDDED(guide)
