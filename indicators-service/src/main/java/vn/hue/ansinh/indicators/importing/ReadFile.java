package vn.hue.ansinh.indicators.importing;

/** What a file turned out to hold. */
record ReadFile(int rows, FileLook look) {}
