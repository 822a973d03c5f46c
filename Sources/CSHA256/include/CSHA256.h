#pragma once
// The hash computation of SHA-256 (FIPS 180-4, section 6.2.2) by instructions of the processor.
#include <stddef.h>
#include <stdint.h>

// Whether the processor has them.
int sha256_has_instructions(void);

// Adds `count` blocks of 64 bytes to `state`. Only where the processor has the instructions.
void sha256_add_blocks(uint32_t state[8], const uint8_t *blocks, size_t count);
