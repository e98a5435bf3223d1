package vn.hue.ansinh.endtoend.door;

/** The suite answered, and not as it should. */
public final class UnexpectedAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnexpectedAnswer(String sentence) {
        super(sentence);
    }
}
