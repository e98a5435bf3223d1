package vn.hue.ansinh.kit.workbook;

import java.util.Set;
import java.util.regex.Pattern;

/** Files of office programs that are zips of XML, and what makes a zip one of them. */
public enum OfficeFile {
    XLSX("spreadsheetml\\.(sheet|template)\\.main\\+xml$", "", Set.of()),
    DOCX("wordprocessingml\\.document\\.main\\+xml$", "", Set.of("odttf")),
    ODT("$.", "application/vnd.oasis.opendocument.text", Set.of()),
    ODS("$.", "application/vnd.oasis.opendocument.spreadsheet", Set.of());

    private static final Set<String> MARKUP = Set.of("xml", "rels");
    private static final Set<String> PICTURES_AND_PRINTERS =
            Set.of("vml", "bin", "png", "jpg", "jpeg", "gif", "emf", "wmf", "bmp", "tif", "tiff");
    private static final Set<String> MACROS = Set.of("basic/", "scripts/", "dialogs/");

    private static final Pattern ACTING_PARTS = Pattern.compile(
            "(^|/)(vbaproject|vbadata)[^/]*$|(^|/)(connections|xmlmaps|volatiledependencies)[0-9]*\\.xml$"
                    + "|(^|/)(externallinks|embeddings|macrosheets|dialogsheets|activex|ctrlprops|querytables)/");

    private final Pattern mainType;
    private final String statedType;
    private final Set<String> more;

    /**
     * @param mainType in the content types of OOXML (ECMA-376)
     * @param statedType in the part {@code mimetype} of OpenDocument (ISO/IEC 26300)
     */
    OfficeFile(String mainType, String statedType, Set<String> more) {
        this.mainType = Pattern.compile(mainType);
        this.statedType = statedType;
        this.more = more;
    }

    Pattern mainType() {
        return mainType;
    }

    boolean states(String type) {
        return isOpenDocument() && type.equals(statedType);
    }

    boolean isOpenDocument() {
        return !statedType.isEmpty();
    }

    boolean isMarkup(String ending) {
        return MARKUP.contains(ending) || (isOpenDocument() && ending.equals("rdf"));
    }

    /** Whether it is bytes that no reader runs, as long as they are no archive and no program. */
    boolean isPicture(String part, String ending) {
        return PICTURES_AND_PRINTERS.contains(ending)
                || more.contains(ending)
                || (isOpenDocument()
                        && (part.equals("layout-cache")
                                || part.startsWith("objectreplacements/")
                                || ending.equals("svm")));
    }

    /** Under names that programs look for, or where they put it; whether another part leads there can change. */
    boolean holdsWhatActs(String part) {
        return isOpenDocument()
                ? MACROS.stream().anyMatch(part::startsWith)
                : ACTING_PARTS.matcher(part).find();
    }
}
