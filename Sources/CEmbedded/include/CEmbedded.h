#pragma once
// Files that the program carries. They are part of it for as long as it runs.
#include <stddef.h>

struct embedded_file {
  const unsigned char *bytes;
  size_t count;
};

struct embedded_file embedded_catalogue(void);
struct embedded_file embedded_method(void);
struct embedded_file embedded_style(void);
struct embedded_file embedded_icon(void);
struct embedded_file embedded_tables_script(void);
struct embedded_file embedded_search_script(void);
struct embedded_file embedded_font(void);
struct embedded_file embedded_guide(void);
