#pragma once
// System calls of Linux that Swift's Glibc does not know. Each sets errno like any other.
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

// openat2, Linux 5.6: never follows a symbolic link and never leaves `folder`. ENOSYS before that.
static inline int system_open_beneath(int folder, const char *path, int flags, unsigned mode) {
  struct { uint64_t flags, mode, resolve; } how = {(uint64_t)flags, mode, 0x04 | 0x08};
  return (int)syscall(437, folder, path, &how, sizeof how);
}

// openat2, Linux 5.6, that enters no other mount: EXDEV where one begins, be it of the same file system.
static inline int system_open_within_mount(int folder, const char *path, int flags) {
  struct { uint64_t flags, mode, resolve; } how = {(uint64_t)flags, 0, 0x01 | 0x04 | 0x08};
  return (int)syscall(437, folder, path, &how, sizeof how);
}

// renameat2 with RENAME_NOREPLACE: EEXIST when the new name is taken.
static inline int system_move_to_free_name(int from, const char *name, int to, const char *other) {
  return (int)syscall(SYS_renameat2, from, name, to, other, 1u);
}

// renameat2 with RENAME_EXCHANGE: both names change hands in one step.
static inline int system_exchange(int folder, const char *name, int other, const char *path) {
  return (int)syscall(SYS_renameat2, folder, name, other, path, 2u);
}

// Writes all of the file system that holds `file` to its disk.
static inline int system_sync_around(int file) {
  return (int)syscall(SYS_syncfs, file);
}
