package io.lector.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An HTTP client that keeps many connections busy from one thread, to leave the cores to the server. */
final class LoadClient implements AutoCloseable {

    private static final long LAST_REPLY_NANOS = Duration.ofSeconds(20).toNanos();

    private final Selector selector = Selector.open();
    private final List<Line> lines = new ArrayList<>();
    private Timings timings;
    private int failed;
    private int open;

    LoadClient(int port, int connections) throws IOException {
        for (int i = 0; i < connections; i++) {
            Line line = new Line(port);
            line.channel().register(selector, SelectionKey.OP_READ, line);
            lines.add(line);
        }
    }

    /** Sends calls until there are no more or the time is over, and waits for the last replies. */
    Measured run(Calls calls, Duration atMost) throws IOException {
        timings = new Timings();
        failed = 0;
        open = 0;
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long end = start + atMost.toNanos();
        for (Line line : lines) {
            send(line, calls.next());
        }
        while (open > 0) {
            if (selector.select(1000) == 0 && System.nanoTime() > end + LAST_REPLY_NANOS) {
                throw new IOException("no reply for too long");
            }
            for (SelectionKey key : selector.selectedKeys()) {
                receive((Line) key.attachment(), calls, end);
            }
            selector.selectedKeys().clear();
        }
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        return new Measured(failed, (System.nanoTime() - start) / 1e9, used / 1e9, timings.toArray());
    }

    private void receive(Line line, Calls calls, long end) throws IOException {
        if (!line.receive()) {
            return;
        }
        open--;
        timings.add(line.nanosSinceSent());
        failed += line.status() >= 300 ? 1 : 0;
        if (System.nanoTime() < end) {
            send(line, calls.next());
        }
    }

    private void send(Line line, Optional<byte[]> request) throws IOException {
        if (request.isPresent()) {
            line.send(request.get());
            open++;
        }
    }

    @Override
    public void close() throws IOException {
        for (Line line : lines) {
            line.close();
        }
        selector.close();
    }
}
