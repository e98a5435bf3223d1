package vn.hue.ansinh.agencies.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import vn.hue.ansinh.kit.inbox.IncomingEvent;

/** Takes in what can be assigned, also of other plans; what is there already passes on with the area it has now. */
@ApplicationScoped
class HearingSubjects {
    private static final String HEARD_ANEW = HearingSubjects.class.getName();

    private final Subjects subjects;
    private final PassingOn passing;
    private final TransactionSynchronizationRegistry transaction;

    HearingSubjects(Subjects subjects, PassingOn passing, TransactionSynchronizationRegistry transaction) {
        this.subjects = subjects;
        this.passing = passing;
        this.transaction = transaction;
    }

    void take(String kind, IncomingEvent event) {
        // Before anything is read: an assignment to it may be under way.
        passing.open();
        SubjectMessage told = event.data(SubjectMessage.class);
        if (subjects.hear(kind, told) && subjects.isAssigned(kind, told.code()) && !isAllHeardAnew()) {
            passing.workOut();
        }
    }

    /**
     * Codes are never taken back, so what is heard anew overwrites. Until all is heard nothing changes hands: an earlier
     * state may stand in the topic before the one that holds.
     */
    void forget(String kind) {
        passing.open();
        transaction.putResource(HEARD_ANEW, true);
        subjects.forgetWhatWasHeard(kind);
    }

    /** All is heard. */
    void finish() {
        passing.workOut();
    }

    private boolean isAllHeardAnew() {
        return transaction.getResource(HEARD_ANEW) != null;
    }
}
