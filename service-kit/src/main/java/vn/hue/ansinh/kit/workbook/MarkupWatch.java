package vn.hue.ansinh.kit.workbook;

/**
 * Watches the bytes of an XML part. No program writes a document type, an entity, CDATA or a comment into a workbook,
 * so each {@code <!} is refused before a parser sees it, and with them entity bombs and external entities (CWE-611,
 * CWE-776). Without them each {@code <} begins a tag, so the way to the next one bounds what a parser holds.
 */
final class MarkupWatch {
    private static final int LONGEST_TOKEN = 1 << 20;
    // Room for a byte order mark before the XML declaration.
    private static final int DECLARATION_STARTS_WITHIN = 4;

    private long position;
    private int sinceTag;
    private boolean afterTagStart;

    void see(byte[] bytes, int from, int count) throws WorkbookRefused {
        for (int at = from; at < from + count; at++) {
            see(bytes[at]);
        }
    }

    private void see(byte letter) throws WorkbookRefused {
        position++;
        sinceTag++;
        if (afterTagStart && (letter == '!' || (letter == '?' && position > DECLARATION_STARTS_WITHIN + 2))) {
            throw WorkbookRefused.unsafe("Tệp khai báo DTD.", "The file declares a DTD or hides text from readers.");
        }
        // A zero is UTF-16, where the letters looked for would stand apart.
        if (letter == 0 || sinceTag > LONGEST_TOKEN) {
            throw WorkbookGate.strange();
        }
        afterTagStart = letter == '<';
        if (afterTagStart) {
            sinceTag = 0;
        }
    }
}
