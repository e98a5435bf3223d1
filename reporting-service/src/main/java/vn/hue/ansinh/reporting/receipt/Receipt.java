package vn.hue.ansinh.reporting.receipt;

import java.util.UUID;

/** The signed statement of one version; the submitter keeps it and can verify it without us. */
public record Receipt(UUID report, int version, String jws) {}
