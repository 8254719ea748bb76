// The clock of the next day, for a program that asks the C library for the time: what is told the day after is asked for today.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

int clock_gettime(clockid_t clock, struct timespec *now) {
  static int (*real)(clockid_t, struct timespec *);
  if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  int said = real(clock, now);
  if (said == 0 && clock == CLOCK_REALTIME) now->tv_sec += 24 * 60 * 60;
  return said;
}
