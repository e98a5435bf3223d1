package vn.hue.ansinh.reporting.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which wording of its definition and its targets an indicator was measured when its figures were handed in.
 *
 * @param definition number of the version in force at the end of the period; null where it was not known
 * @param targets those in force then, each as its number and the day from which its wording holds ({@code 1@2021-05-31})
 */
public record MadeAgainst(String indicator, @Nullable Integer definition, List<String> targets) {}
