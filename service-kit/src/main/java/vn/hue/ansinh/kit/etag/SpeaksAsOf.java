package vn.hue.ansinh.kit.etag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation whose answer, in JSON, names the instant of which it speaks; {@link TaggedAnswers} gives it its tag. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SpeaksAsOf {
    /** The member that names the instant, wherever it stands in the answer. */
    String value();
}
