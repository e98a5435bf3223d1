package vn.hue.ansinh.indicators.importing;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.JsonEOFException;
import vn.hue.ansinh.kit.problem.Text;

/** Why a JSON file is refused as a whole; the parser tells its reasons apart by their first words alone. */
final class JsonTrouble {
    private static final Text ONE_LIST = Text.of(
            "Gửi một danh sách duy nhất gồm các đối tượng, ngoài ra không có gì khác.",
            "Send one list of objects and nothing besides.");

    private JsonTrouble() {}

    private static final Text PLAIN_NUMBERS = Text.of(
            "Ghi số với dấu chấm thập phân và đủ chữ số trước dấu chấm (1.5, 0.5), không có số thì null; tên và chữ đặt trong dấu nháy kép.",
            "Write numbers with a point and a digit in front of it (1.5, 0.5), null where there is none, and names and texts in double quotes.");

    /** @param row that was being read, from 1; 0 in front of the first */
    static FileRefused of(JsonParseException bad, int row) {
        int line = line(bad);
        if (bad.getOriginalMessage().startsWith("Invalid UTF-8")) {
            return FileRefused.encoding(line);
        }
        if (bad.getOriginalMessage().startsWith("Duplicate field")) {
            return FileRefused.broken(
                    Text.of(
                            "Một đối tượng ghi cùng một tên hai lần (dòng " + line + ").",
                            "An object has the same name twice (line " + line + ")."),
                    Text.of("Mỗi tên chỉ ghi một lần.", "Write each name once."));
        }
        if (bad instanceof JsonEOFException) {
            return FileRefused.broken("JSON bị cắt ở dòng " + line + ".", "The JSON was cut off in line " + line + ".");
        }
        Text field = field(bad);
        return FileRefused.broken(
                Text.of(
                        "JSON không hợp lệ ở dòng " + line + " của tệp" + (row > 0 ? ", đối tượng thứ " + row : "")
                                + field.vi() + ".",
                        "No well-formed JSON in line " + line + " of the file" + (row > 0 ? ", object " + row : "")
                                + field.en() + "."),
                PLAIN_NUMBERS);
    }

    /** The last one that the parser knows the name of: it stands on its value, or behind it. */
    private static Text field(JsonParseException bad) {
        JsonStreamContext at =
                bad.getProcessor() == null ? null : bad.getProcessor().getParsingContext();
        String name = at == null || !at.inObject() ? null : at.getCurrentName();
        if (name == null) {
            return Text.of("", "");
        }
        boolean read = bad.getOriginalMessage().contains("start field name");
        return Text.of(
                (read ? ", sau trường " : ", trường ") + name, (read ? ", behind the field " : ", field ") + name);
    }

    static FileRefused tooLong(JsonProcessingException bad) {
        int line = line(bad);
        return FileRefused.broken(
                Text.of(
                        "Chữ hoặc số quá dài, hoặc lồng quá sâu (dòng " + line + ").",
                        "A text or a number that is too long, or nested too deep (line " + line + ")."),
                Text.of("Rút ngắn nội dung đó.", "Shorten it."));
    }

    static FileRefused noList(JsonParser json) {
        int line = line(json);
        return FileRefused.broken(
                Text.of(
                        "Cần một danh sách quan sát, hoặc đối tượng có items (dòng " + line + ").",
                        "A list of observations is needed, or an object with items (line " + line + ")."),
                ONE_LIST);
    }

    static FileRefused more(JsonParser json) {
        int line = line(json);
        return FileRefused.broken(
                Text.of(
                        "Sau danh sách còn nội dung khác (dòng " + line + ").",
                        "Something else follows the list (line " + line + ")."),
                ONE_LIST);
    }

    private static int line(JsonParser json) {
        return json.currentLocation().getLineNr();
    }

    private static int line(JsonProcessingException bad) {
        return bad.getLocation() == null ? 1 : bad.getLocation().getLineNr();
    }
}
