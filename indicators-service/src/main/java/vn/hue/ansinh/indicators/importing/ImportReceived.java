package vn.hue.ansinh.indicators.importing;

import java.util.UUID;

/** A file was read whole; it waits for its turn once the transaction is done. */
record ImportReceived(UUID id) {}
