package vn.hue.ansinh.reporting.trail;

/**
 * A kind of record that is sealed at each of its steps.
 *
 * @param thing what one is called, as {@code ruling}
 * @param kin what holds those together whose steps stand in one row, as {@code obligation}
 * @param rows SQL of all of them: {@code whose} they are, their {@code id} among those, and what they {@code say}, the same
 *     text whatever the zone of the session
 */
public record Sealable(String thing, String kin, String rows) {

    String chain(String whose) {
        return kin + " " + whose;
    }

    String record(String id) {
        return thing + " " + id;
    }
}
