package vn.hue.ansinh.local;

/** Why a part or the suite cannot start, told in one sentence for the person at the terminal. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
