package vn.hue.ansinh.indicators.verdict;

/** The traffic light of a verdict; grey where nothing can be judged yet. */
public enum Colour {
    GREEN,
    AMBER,
    RED,
    GREY
}
