package vn.hue.ansinh.indicators.waiting;

/**
 * Numbers only: the words are for those who may read them in reporting-service.
 *
 * @param obstacles that no leader has decided on
 * @param explanations that were asked for and not answered
 */
public record WaitingView(long obstacles, long explanations) {
    public static final WaitingView NOTHING = new WaitingView(0, 0);
}
