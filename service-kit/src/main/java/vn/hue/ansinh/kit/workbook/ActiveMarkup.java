package vn.hue.ansinh.kit.workbook;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * What makes a document do something when it is opened: a DDE field of Word, spread over as many runs as its author
 * likes; a macro that OpenDocument binds to an event, its DDE links; what Excel fetches from elsewhere, by whatever name
 * its part goes; and a part that is encrypted, into which nobody can look.
 */
final class ActiveMarkup {
    private static final Set<String> ELEMENTS = Set.of(
            "event-listener",
            "event-listeners",
            "dde-source",
            "dde-link",
            "encryption-data",
            "altChunk",
            "connections",
            "queryTable",
            "externalLink",
            "volTypes",
            "MapInfo",
            "DataMashup");
    private static final Pattern DDE = Pattern.compile("(?i)\\bDDE(AUTO)?\\b");
    /** As far back as the word may begin, and the letter before it. */
    private static final int LOOKED_BACK = "-DDEAUTO".length();

    /** The end of the instruction so far: programs write whole catalogue entries into a field. */
    private final StringBuilder field = new StringBuilder();

    private boolean isCut;
    private boolean inField;

    boolean enters(String element, XMLStreamReader part) {
        switch (element) {
            case "p" -> begin();
            case "instrText" -> inField = true;
            case "fldChar" -> nextField(attribute("fldCharType", part));
            case "fldSimple" -> {
                return isDde(attribute("instr", part));
            }
            default -> {}
        }
        return ELEMENTS.contains(element);
    }

    private static String attribute(String name, XMLStreamReader part) {
        for (int at = 0; at < part.getAttributeCount(); at++) {
            if (part.getAttributeLocalName(at).equals(name)) {
                return part.getAttributeValue(at);
            }
        }
        return "";
    }

    boolean reads(XMLStreamReader part) {
        if (!inField) {
            return false;
        }
        field.append(part.getText());
        // What is left of a cut word began before the cut, and was read then.
        boolean acts = DDE.matcher(field).find(isCut ? 1 : 0);
        cut();
        return acts;
    }

    private void begin() {
        field.setLength(0);
        isCut = false;
    }

    /** Its first word is none with the last of the field before it. */
    private void nextField(String sign) {
        if (sign.equals("begin")) {
            field.append(' ');
            cut();
        }
    }

    private void cut() {
        if (field.length() > LOOKED_BACK) {
            field.delete(0, field.length() - LOOKED_BACK);
            isCut = true;
        }
    }

    void leaves(String element) {
        if (element.equals("instrText")) {
            inField = false;
        }
    }

    private static boolean isDde(CharSequence instruction) {
        return DDE.matcher(instruction).find();
    }
}
