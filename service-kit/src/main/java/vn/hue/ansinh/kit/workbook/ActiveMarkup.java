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
    private static final int LONGEST_FIELD = 4_096;

    private final StringBuilder field = new StringBuilder();
    private boolean inField;

    boolean enters(String element, XMLStreamReader part) {
        switch (element) {
            case "p" -> field.setLength(0);
            case "instrText" -> inField = true;
            case "fldSimple" -> {
                return isDde(instruction(part));
            }
            default -> {}
        }
        return ELEMENTS.contains(element);
    }

    private static String instruction(XMLStreamReader part) {
        for (int at = 0; at < part.getAttributeCount(); at++) {
            if (part.getAttributeLocalName(at).equals("instr")) {
                return part.getAttributeValue(at);
            }
        }
        return "";
    }

    boolean reads(XMLStreamReader part) {
        if (!inField || field.length() > LONGEST_FIELD) {
            return false;
        }
        field.append(part.getText());
        return isDde(field);
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
