package vn.hue.ansinh.gateway.store;

import org.jboss.logging.Logger;

/** Something that is away is told of once, and once more when it is back. */
public final class Absence {
    private final Logger log;
    private final String sentence;
    private boolean known;

    public Absence(Logger log, String sentence) {
        this.log = log;
        this.sentence = sentence;
    }

    public synchronized void noticed(Throwable cause) {
        if (known) {
            log.debugf("%s: %s", sentence, cause);
        } else {
            log.warnf("%s: %s", sentence, cause);
        }
        known = true;
    }

    public synchronized void over() {
        if (known) {
            log.infof("No more: %s", sentence);
        }
        known = false;
    }
}
