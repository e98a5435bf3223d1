package vn.hue.ansinh.kit.workbook;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through an XML part of a workbook (ECMA-376) and counts what a reader would have to hold. It goes by
 * elements and not by the names of parts, because a reader finds parts through relations that anybody can write.
 */
final class PartWalk {
    /** Excel's own limits where it has any. */
    private static final Map<String, Integer> MOST = Map.of(
            "row", 1_048_576,
            "si", 500_000,
            "xf", 65_536,
            "numFmt", 10_000,
            "definedName", 65_536,
            "sheet", 64,
            "Relationship", 66_000,
            "Override", 10_000,
            "Default", 1_000);

    private static final int MOST_ARRAY_FORMULAS = 1_000;
    private static final int DEEPEST = 100;
    private static final long LONGEST_CELL = 1 << 16;
    private static final long MOST_SHARED_TEXT = 48L << 20;
    private static final Pattern ACTS = Pattern.compile(
            "macro|vba|activex|oleobject|externallink|connections|querytable|xmlmaps|volatiledependencies"
                    + "|dialogsheet|customui|ctrlprop|webextension|attachedtoolbar|/control$|/package$|ddelink");
    private static final XMLInputFactory XML = factory();

    private final InputStream bytes;
    private final Pattern mainType;
    private final ActiveMarkup active = new ActiveMarkup();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> sheets = new HashSet<>();
    private final CellPlaces places = new CellPlaces();
    private boolean isOfItsKind;
    private int depth;
    private @Nullable String holding;
    private long textOfCell;
    private long sharedText;

    /** @param mainType the content type that makes the file what it is taken for */
    PartWalk(InputStream bytes, Pattern mainType) {
        this.bytes = bytes;
        this.mainType = mainType;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @return whether the part says that the file is what it is taken for */
    boolean walk() throws IOException {
        try {
            XMLStreamReader part = XML.createXMLStreamReader(bytes);
            String encoding = part.getCharacterEncodingScheme();
            if (encoding != null && !encoding.equalsIgnoreCase("UTF-8") && !encoding.equalsIgnoreCase("US-ASCII")) {
                throw WorkbookGate.strange();
            }
            while (part.hasNext()) {
                see(part.next(), part);
            }
            return isOfItsKind;
        } catch (XMLStreamException malformed) {
            throw cause(malformed);
        }
    }

    /** The parser wraps what the bytes said on their way. */
    private static IOException cause(XMLStreamException malformed) {
        return malformed.getNestedException() instanceof IOException said && !(said instanceof CharConversionException)
                ? said
                : WorkbookRefused.broken("Một phần của tệp .xlsx bị hỏng.", "A part of the .xlsx is damaged.");
    }

    private void see(int event, XMLStreamReader part) throws WorkbookRefused {
        switch (event) {
            case XMLEvent.START_ELEMENT -> enter(part.getLocalName(), part);
            case XMLEvent.END_ELEMENT -> leave(part.getLocalName());
            case XMLEvent.CHARACTERS, XMLEvent.SPACE -> {
                read(part.getTextLength());
                refuseIfActing(active.reads(part));
            }
            default -> {}
        }
    }

    private void enter(String element, XMLStreamReader part) throws WorkbookRefused {
        refuseIf(++depth > DEEPEST);
        refuseIfActing(active.enters(element, part));
        Integer most = MOST.get(element);
        refuseIf(most != null && counts.merge(element, 1, Integer::sum) > most);
        switch (element) {
            case "row" -> places.enterRow(part.getAttributeValue(null, "r"));
            case "c" -> {
                places.enterCell(part.getAttributeValue(null, "r"));
                hold(element);
            }
            case "si" -> hold(element);
            case "rPh" -> refusePhonetics();
            case "f" -> formula(part.getAttributeValue(null, "t"));
            case "Relationship" -> relation(part);
            case "Override", "Default" -> contentType(part.getAttributeValue(null, "ContentType"));
            default -> {}
        }
    }

    private void leave(String element) {
        depth--;
        active.leaves(element);
        if (element.equals(holding)) {
            holding = null;
        }
        if (element.equals("row")) {
            places.leaveRow();
        }
    }

    /** How a text is spoken; of a text that stands in the cell itself a reader would take it for more of the text. */
    private void refusePhonetics() throws WorkbookRefused {
        if ("c".equals(holding)) {
            throw WorkbookRefused.broken("Có ô ghi kèm phiên âm.", "A cell says how its text is spoken.");
        }
    }

    private void hold(String element) {
        holding = element;
        textOfCell = 0;
    }

    private void read(int letters) throws WorkbookRefused {
        if (holding != null) {
            textOfCell += letters;
            sharedText += "si".equals(holding) ? letters : 0;
            refuseIf(textOfCell > LONGEST_CELL || sharedText > MOST_SHARED_TEXT);
        }
    }

    private void formula(@Nullable String kind) throws WorkbookRefused {
        refuseIf("array".equals(kind) && counts.merge("f[array]", 1, Integer::sum) > MOST_ARRAY_FORMULAS);
    }

    /** Links to addresses are text; everything else outside the file would be fetched, or run. */
    private void relation(XMLStreamReader part) throws WorkbookRefused {
        String type = lower(part.getAttributeValue(null, "Type"));
        boolean outside = "external".equals(lower(part.getAttributeValue(null, "TargetMode")));
        refuseIfActing(
                (outside && !type.endsWith("/hyperlink")) || ACTS.matcher(type).find());
        if (type.endsWith("/worksheet")) {
            // The same part under many names would be read as often.
            refuseIf(!sheets.add(lower(part.getAttributeValue(null, "Target")).replaceFirst("^/?(xl/)?(\\./)*", "")));
        }
    }

    private void contentType(@Nullable String type) throws WorkbookRefused {
        refuseIfActing(ACTS.matcher(lower(type)).find());
        isOfItsKind |= mainType.matcher(lower(type)).find();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static void refuseIf(boolean strange) throws WorkbookRefused {
        if (strange) {
            throw WorkbookGate.strange();
        }
    }

    private static void refuseIfActing(boolean acting) throws WorkbookRefused {
        if (acting) {
            throw WorkbookGate.acting();
        }
    }
}
