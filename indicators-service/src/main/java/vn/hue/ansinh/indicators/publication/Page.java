package vn.hue.ansinh.indicators.publication;

import java.util.Locale;
import vn.hue.ansinh.kit.problem.Text;

/** What is shown together: things of one plan, in one language. */
record Page(String plan, Locale language) {

    String say(Text text) {
        return text.in(language);
    }

    /** Where the board of the gateway shows it, also when another plan has begun. */
    String link() {
        return "/?plan=" + plan;
    }

    String link(String code) {
        return link() + "#" + code;
    }
}
