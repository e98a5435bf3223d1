package vn.hue.ansinh.reporting.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Contents.Party;
import vn.hue.ansinh.reporting.consolidation.PlanNamed;

/** What stands above and below the text of a letter by Decree 30/2020. */
final class LetterFrame {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int WIDTH = 9354;
    private static final int LEFT = 3900;
    private static final int INDENT = 567;
    private static final String NUMBER = "          /BC-";
    private static final String DAY = " ngày       tháng       năm";

    private LetterFrame() {}

    static void head(Paper paper, Contents said) {
        String superior =
                said.recipients().isEmpty() ? "" : name(said.recipients().get(0));
        Paper left = new Paper()
                .line("center", 12, "", upper(superior))
                .line("center", 12, "b", upper(said.issuer().name()))
                .rule(1200)
                .line("center", 13, "", "Số:" + NUMBER + abbreviation(said.issuer()));
        Paper right = new Paper()
                .line("center", 12, "b", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .line("center", 13, "b", "Độc lập - Tự do - Hạnh phúc")
                .rule(1180)
                .line("center", 13, "i", "..................," + DAY + "          ");
        paper.beside(LEFT, WIDTH - LEFT, left, right)
                .line("center", 14, "", "")
                .line("center", 14, "b", "BÁO CÁO")
                .line(
                        "center",
                        14,
                        "b",
                        "Tổng hợp kết quả thực hiện các chỉ tiêu "
                                + Headings.span(said).toLowerCase(VIETNAMESE));
        said.plans().forEach(plan -> paper.line("center", 14, "b", "theo " + named(plan)));
        paper.rule(3400);
        addressees(paper, said.recipients());
    }

    /** Of one that came after the tables only the code is known. */
    static String named(PlanNamed plan) {
        String issuedOn = plan.issuedOn();
        return issuedOn == null
                ? "Kế hoạch " + plan.code()
                : "Kế hoạch số " + plan.number() + " " + Words.writtenDay(issuedOn) + " của " + plan.issuer();
    }

    /** Where a text first speaks of a document, it names it with all that its head says (Decree 30/2020). */
    static String opening(Contents said) {
        String tells = said.issuer().name() + " báo cáo tổng hợp kết quả thực hiện "
                + Headings.span(said).toLowerCase(VIETNAMESE) + " như sau:";
        return said.plans().isEmpty()
                ? tells
                : said.plans().stream()
                        .map(LetterFrame::inFull)
                        .collect(Collectors.joining("; ", "Thực hiện ", ", " + tells));
    }

    private static String inFull(PlanNamed plan) {
        String subject = plan.subject();
        return subject == null
                ? named(plan)
                : named(plan) + " về " + subject.substring(0, 1).toLowerCase(VIETNAMESE) + subject.substring(1);
    }

    /** How the letter is named in its annexes; the office fills in the same as above. */
    static String numberAndDay(Contents said) {
        return "số" + NUMBER + abbreviation(said.issuer()) + DAY + "          của "
                + said.issuer().name();
    }

    /** A report to those above names them before its text, and among the recipients only says "as above". */
    private static void addressees(Paper paper, List<Party> recipients) {
        if (recipients.size() == 1) {
            paper.line("center", 14, "", "Kính gửi: " + name(recipients.get(0)) + ".");
            return;
        }
        if (!recipients.isEmpty()) {
            paper.line("left", 14, "", 4 * INDENT, "Kính gửi:");
        }
        for (int each = 0; each < recipients.size(); each++) {
            String end = each == recipients.size() - 1 ? "." : ";";
            paper.line("left", 14, "", 5 * INDENT, "- " + name(recipients.get(each)) + end);
        }
    }

    /** Who signs stands below the last words, never on a page without any. */
    static void foot(Paper paper, Contents said, boolean byDeputy) {
        String words = "Trên đây là báo cáo tổng hợp kết quả thực hiện "
                + Headings.span(said).toLowerCase(VIETNAMESE) + "./.";
        paper.withNext(new Paper().line("both", 14, "", INDENT, words).line("left", 14, "", ""))
                .beside(WIDTH / 2, WIDTH / 2, recipients(said), signature(byDeputy));
    }

    private static Paper recipients(Contents said) {
        Paper left = new Paper().line("left", 12, "bi", "Nơi nhận:");
        if (!said.recipients().isEmpty()) {
            left.line("left", 11, "", "- Như trên;");
        }
        return left.line("left", 11, "", "- Lưu: VT.");
    }

    private static Paper signature(boolean byDeputy) {
        Paper right = new Paper();
        for (String line : byDeputy ? List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC") : List.of("GIÁM ĐỐC")) {
            right.line("center", 14, "b", line);
        }
        for (int space = 0; space < 4; space++) {
            right.line("center", 14, "", "");
        }
        return right;
    }

    /** Without what tells it apart from its namesakes of other times, behind the name in brackets. */
    static String name(Party agency) {
        return agency.name().replaceFirst("\\s*\\([^()]*\\)$", "");
    }

    /** Codes know no Đ; the abbreviation of an office does, where it is the initials of its name. */
    static String abbreviation(Party agency) {
        String initials = Stream.of(
                        Normalizer.normalize(agency.name(), Normalizer.Form.NFC).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !word.equals("và"))
                .map(word -> word.substring(0, 1).toUpperCase(VIETNAMESE))
                .collect(Collectors.joining());
        return initials.replace('Đ', 'D').equals(agency.code()) ? initials : agency.code();
    }

    static String upper(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(VIETNAMESE);
    }
}
