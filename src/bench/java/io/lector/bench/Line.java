package io.lector.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One keep-alive connection with at most one request under way. Reads just enough of a reply to know where it ends. */
final class Line implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER);
    private long sentAt;
    private int status;
    private int bodyLeft = -1;

    Line(int port) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
    }

    SocketChannel channel() {
        return channel;
    }

    /** A request is far smaller than the socket's buffer, so it is always taken whole. */
    void send(byte[] request) throws IOException {
        sentAt = System.nanoTime();
        if (channel.write(ByteBuffer.wrap(request)) != request.length) {
            throw new IOException("the socket did not take a whole request");
        }
    }

    /** Reads what has come. @return whether the reply is complete */
    boolean receive() throws IOException {
        while (true) {
            int read = channel.read(in);
            if (read < 0) {
                throw new EOFException("the server closed a connection");
            }
            if (read == 0) {
                return false;
            }
            if (bodyLeft >= 0) {
                bodyLeft -= read;
                in.clear();
            } else {
                readHead();
            }
            if (bodyLeft == 0) {
                bodyLeft = -1;
                return true;
            }
        }
    }

    private void readHead() throws IOException {
        byte[] bytes = new byte[Math.min(in.position(), 2048)];
        in.get(0, bytes);
        String head = new String(bytes, ISO_8859_1);
        int end = head.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        Matcher length = LENGTH.matcher(head).region(0, end + 2);
        if (!length.find()) {
            throw new IOException("a reply without Content-Length: " + head.substring(0, end));
        }
        status = Integer.parseInt(head.substring(9, 12));
        bodyLeft = Integer.parseInt(length.group(1)) - (in.position() - end - 4);
        in.clear();
    }

    int status() {
        return status;
    }

    long nanosSinceSent() {
        return System.nanoTime() - sentAt;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
