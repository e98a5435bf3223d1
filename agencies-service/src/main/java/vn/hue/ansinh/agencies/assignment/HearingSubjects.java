package vn.hue.ansinh.agencies.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.kit.inbox.IncomingEvent;

/** Takes in what can be assigned, also of other plans; what is there already passes on with the area it has now. */
@ApplicationScoped
class HearingSubjects {
    private final Subjects subjects;
    private final PassingOn passing;

    HearingSubjects(Subjects subjects, PassingOn passing) {
        this.subjects = subjects;
        this.passing = passing;
    }

    void take(String kind, IncomingEvent event) {
        // Before anything is read: an assignment to it may be under way.
        passing.open();
        SubjectMessage told = event.data(SubjectMessage.class);
        if (subjects.hear(kind, told) && subjects.isAssigned(kind, told.code())) {
            passing.workOut();
        }
    }

    /** Codes are never taken back, so what is heard anew overwrites; emptied, all would change hands and back again. */
    void forget(String kind) {
        subjects.forgetWhatWasHeard(kind);
    }
}
