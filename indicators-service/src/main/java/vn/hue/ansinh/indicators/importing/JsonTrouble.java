package vn.hue.ansinh.indicators.importing;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import vn.hue.ansinh.kit.problem.Text;

/** Why a JSON file is refused as a whole; the parser tells its reasons apart by their first words alone. */
final class JsonTrouble {
    private static final Text ONE_LIST = Text.of(
            "Gửi một danh sách duy nhất gồm các đối tượng, ngoài ra không có gì khác.",
            "Send one list of objects and nothing besides.");

    private JsonTrouble() {}

    static FileRefused of(JsonParseException bad) {
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
        return FileRefused.broken("JSON không hợp lệ hoặc bị cắt.", "Not well-formed JSON, or cut off.");
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
