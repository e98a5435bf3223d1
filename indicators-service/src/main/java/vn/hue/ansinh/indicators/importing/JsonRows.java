package vn.hue.ansinh.indicators.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.workbook.TypedNumber;

/** A JSON list of observations, or an object with such a list under {@code items}, as our answers are. */
final class JsonRows implements RowReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(20_000)
                    .maxNumberLength(1_000)
                    .build())
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Programs write NaN where they have no number: refused in its row, and not with the whole file.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final Set<String> OF_A_PAGE = Set.of("next");

    @Override
    public FileLook read(Path file, RowSink sink) throws IOException {
        int row = 0;
        try (JsonParser json = JSON.createParser(file.toFile())) {
            enterList(json);
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    throw JsonTrouble.noList(json);
                }
                sink.take(row(json, ++row));
            }
            finish(json);
            return FileLook.of(Marks.POINTS);
        } catch (JsonParseException bad) {
            throw JsonTrouble.of(bad, row);
        } catch (StreamConstraintsException bad) {
            throw JsonTrouble.tooLong(bad);
        } catch (CharacterCodingException bad) {
            throw FileRefused.encoding(1);
        }
    }

    private static void enterList(JsonParser json) throws IOException {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME
                    && !json.currentName().equals("items")) {
                passOverOfThePage(json);
            }
            json.nextToken();
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw JsonTrouble.noList(json);
        }
    }

    /** To the very end: what was cut off behind the list was cut off all the same, and a second list would be lost. */
    private static void finish(JsonParser json) throws IOException {
        while (json.getParsingContext().inObject() && json.nextToken() == JsonToken.FIELD_NAME) {
            passOverOfThePage(json);
        }
        if (json.nextToken() != null) {
            throw JsonTrouble.more(json);
        }
    }

    private static void passOverOfThePage(JsonParser json) throws IOException {
        if (!OF_A_PAGE.contains(json.currentName())) {
            throw Header.unknownMember(json.currentName());
        }
        json.nextToken();
        json.skipChildren();
    }

    private static RawRow row(JsonParser json, int number) throws IOException {
        RawRow row = RawRow.empty(number, json.currentLocation().getLineNr(), EnumSet.noneOf(Column.class));
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            Optional<Column> column = Column.named(name);
            if (column.isEmpty() && !Header.isPassedOver(name) && !JsonMembers.areOfAFigure(name)) {
                throw Header.unknownMember(name);
            }
            JsonToken token = json.nextToken();
            if (column.isPresent()) {
                row.named().add(column.get());
                row.put(column.get(), cell(json, token, column.get()));
            } else if (name.equals(Header.ACTION)) {
                row.act(token == JsonToken.VALUE_NULL ? null : scalar(json, token));
            } else {
                JsonMembers.passOver(name, json);
            }
        }
        return row;
    }

    private static @Nullable String cell(JsonParser json, JsonToken token, Column column) throws IOException {
        if (column == Column.PLACE && token == JsonToken.START_OBJECT) {
            return place(json);
        }
        if (token == JsonToken.VALUE_STRING) {
            // Text is never taken for a number; quoted it will not be read as one.
            return column.isNumber() ? '"' + json.getText() + '"' : json.getText();
        }
        if (token.isNumeric() && column.isNumber()) {
            return written(json.getText());
        }
        return token == JsonToken.VALUE_NULL ? null : scalar(json, token);
    }

    /** Programs write small numbers with an exponent; out of reach, such a one is refused in its row as it stands. */
    private static String written(String number) {
        if (number.indexOf('e') < 0 && number.indexOf('E') < 0) {
            return number;
        }
        try {
            BigDecimal meant = new BigDecimal(number);
            return TypedNumber.isPrintable(meant) ? meant.toPlainString() : number;
        } catch (NumberFormatException beyondAll) {
            return number;
        }
    }

    private static String scalar(JsonParser json, JsonToken token) throws IOException {
        if (token.isScalarValue()) {
            return json.getText();
        }
        return JsonSnippet.of(json);
    }

    private static String place(JsonParser json) throws IOException {
        String code = "";
        String validFrom = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonMembers.refuseUnknown("place", name);
            String text = scalar(json, json.nextToken());
            if (name.equals("code")) {
                code = text;
            } else {
                validFrom = text;
            }
        }
        return code + "@" + validFrom;
    }
}
