package vn.hue.ansinh.gateway.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.AsciiString;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The server's reader of heads over HTTP/1, without what it lets pass and a server behind it could read otherwise: lines
 * that go on in the next one, fields without a name, versions that nobody speaks, other than one space between the words
 * of the first line (RFC 9112, 2.2 to 5.2). What cannot be read goes on as a request that names no host: it takes its turn
 * behind those before it, is refused by the door's own stop with a problem, and nothing behind it is read. Nor is anything
 * read behind a chunk that cannot be ({@link BrokenBodies}). A head that is known byte by byte is not read ({@link Turns}).
 */
final class PlainHeads extends VertxHttpRequestDecoder {
    private static final byte LINE_END = '\n';
    private final HttpServerOptions limits;
    private final Turns turns;
    private int wordEnd;
    private boolean amongFields;
    private boolean isFolded;
    private boolean isOver;
    private @Nullable HttpRequest current;

    PlainHeads(HttpServerOptions limits) {
        super(limits);
        this.limits = limits;
        this.turns = new Turns(Duration.ofSeconds(limits.getIdleTimeout()));
    }

    @Override
    protected void decode(ChannelHandlerContext connection, ByteBuf bytes, List<Object> read) throws Exception {
        if (isOver) {
            bytes.skipBytes(bytes.readableBytes());
            return;
        }
        if (turns.answers(connection, bytes)) {
            return;
        }
        int before = read.size();
        int begin = bytes.readerIndex();
        boolean goesOn = amongFields;
        super.decode(connection, bytes, read);
        if (amongFields && bytes.readerIndex() > begin) {
            isFolded |= goesOn && isBlank(bytes, begin) || hasFold(bytes, begin);
        }
        if (read.size() > before && read.get(before) instanceof HttpRequest head) {
            look(head, before, read);
        } else if (read.size() > before) {
            lookAtPiece(connection, read);
        }
        turns.hasRead(bytes, before, read);
    }

    /** The server hangs up on a chunk that cannot be read, so it gets to see none. */
    private void lookAtPiece(ChannelHandlerContext connection, List<Object> read) {
        int last = read.size() - 1;
        HttpRequest head = current;
        if (head != null
                && read.get(last) instanceof HttpContent piece
                && piece.decoderResult().isFailure()) {
            isOver = true;
            read.remove(last);
            BrokenBodies.breakOff(
                    connection.channel(), head, piece.decoderResult().cause());
        }
    }

    /** A step reads whole lines and ends with the head, so all that was read in one are lines of one head. */
    private static boolean hasFold(ByteBuf bytes, int begin) {
        int last = bytes.readerIndex() - 1;
        int lineEnd = bytes.indexOf(begin, last, LINE_END);
        while (lineEnd >= 0 && !isBlank(bytes, lineEnd + 1)) {
            lineEnd = bytes.indexOf(lineEnd + 1, last, LINE_END);
        }
        return lineEnd >= 0;
    }

    private static boolean isBlank(ByteBuf bytes, int at) {
        byte sign = bytes.getByte(at);
        return sign == ' ' || sign == '\t';
    }

    private void look(HttpRequest head, int at, List<Object> read) {
        Throwable cause = head.decoderResult().cause();
        isOver = isFolded || cause != null;
        amongFields = false;
        isFolded = false;
        current = head;
        if (isOver) {
            while (read.size() > at) {
                read.remove(read.size() - 1);
            }
            read.add(refused(head, cause));
            read.add(LastHttpContent.EMPTY_LAST_CONTENT);
        }
    }

    /** What was too long is too long here, too, so that the door's own stop measures it and says so. */
    private HttpRequest refused(HttpRequest head, @Nullable Throwable cause) {
        HeadersMultiMap fields = HeadersMultiMap.httpHeaders();
        fields.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        String languages = head.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE);
        if (languages != null) {
            fields.set(HttpHeaderNames.ACCEPT_LANGUAGE, languages);
        }
        String rest = "";
        if (cause instanceof TooLongHttpLineException || cause instanceof TooLongHttpHeaderException) {
            // Without a name nobody would measure it.
            fields.set(HttpHeaderNames.HOST, "too-long");
        }
        if (cause instanceof TooLongHttpLineException) {
            rest = "?" + "x".repeat(limits.getMaxInitialLineLength());
        } else if (cause instanceof TooLongHttpHeaderException) {
            fields.set("X-Too-Long", "x".repeat(limits.getMaxHeaderSize()));
        }
        return new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/" + rest, fields);
    }

    @Override
    protected HttpMessage createMessage(String[] firstLine) {
        if (!firstLine[2].equals("HTTP/1.1") && !firstLine[2].equals("HTTP/1.0")) {
            throw new IllegalArgumentException("version");
        }
        amongFields = true;
        return super.createMessage(firstLine);
    }

    @Override
    protected String splitFirstWordInitialLine(byte[] line, int start, int length) {
        wordEnd = start + length;
        return super.splitFirstWordInitialLine(line, start, length);
    }

    @Override
    protected String splitSecondWordInitialLine(byte[] line, int start, int length) {
        comeBehindOneSpace(line, start, length);
        return super.splitSecondWordInitialLine(line, start, length);
    }

    @Override
    protected String splitThirdWordInitialLine(byte[] line, int start, int length) {
        comeBehindOneSpace(line, start, length);
        return super.splitThirdWordInitialLine(line, start, length);
    }

    private void comeBehindOneSpace(byte[] line, int start, int length) {
        if (start != wordEnd + 1 || line[wordEnd] != ' ') {
            throw new IllegalArgumentException("space");
        }
        wordEnd = start + length;
    }

    @Override
    protected AsciiString splitHeaderName(byte[] line, int start, int length) {
        if (length == 0) {
            throw new IllegalArgumentException("name");
        }
        return super.splitHeaderName(line, start, length);
    }
}
