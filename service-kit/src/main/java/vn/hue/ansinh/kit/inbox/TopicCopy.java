package vn.hue.ansinh.kit.inbox;

/** What a service keeps of a compacted topic; it can be made anew from the topic alone. */
public interface TopicCopy {
    String topic();

    /** Empties it. */
    void clear();

    /** Takes in the state of one thing; the highest revision wins. */
    void take(IncomingEvent event);

    /** Raised when more of each event is kept than before: what was filled in an older form is made anew at the start. */
    default int form() {
        return 1;
    }

    /** Works out what follows from the whole copy, once all of it is there. */
    default void finish() {}
}
