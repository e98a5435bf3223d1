package vn.hue.ansinh.reporting.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.math.BigInteger;

/** Limits that a test can reach. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableLimits implements AttachmentSettings {
    private static final long USUAL_OF_FILE = 20L << 20;
    private static final long USUAL_OF_REPORT = 100L << 20;
    private static final int USUAL_FILES = 20;

    private volatile long ofFile = USUAL_OF_FILE;
    private volatile long ofReport = USUAL_OF_REPORT;
    private volatile int files = USUAL_FILES;

    void areUsual() {
        are(USUAL_OF_FILE, USUAL_OF_REPORT, USUAL_FILES);
    }

    void are(long bytesOfFile, long bytesOfReport, int most) {
        ofFile = bytesOfFile;
        ofReport = bytesOfReport;
        files = most;
    }

    @Override
    public MemorySize ofFile() {
        return new MemorySize(BigInteger.valueOf(ofFile));
    }

    @Override
    public MemorySize ofReport() {
        return new MemorySize(BigInteger.valueOf(ofReport));
    }

    @Override
    public int files() {
        return files;
    }
}
