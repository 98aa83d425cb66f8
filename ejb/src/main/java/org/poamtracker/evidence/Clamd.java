package org.poamtracker.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * ClamAV's server, asked by its INSTREAM command: the content goes through a socket, so it need not read our files.
 *
 * @param address of a TCP or a Unix socket
 * @param patience how long each step may take
 */
record Clamd(SocketAddress address, Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final String FOUND = " FOUND";

    /**
     * As {@code POAM_CLAMD} says: {@code host:port}, or the path of a socket; null where it says nothing.
     *
     * @throws IllegalStateException when it is neither
     */
    static Clamd configured() {
        String given = System.getProperty("poam.clamd");
        return given == null || given.isBlank() ? null : new Clamd(address(given.strip()), PATIENCE);
    }

    private static SocketAddress address(String given) {
        if (given.startsWith("/")) {
            return UnixDomainSocketAddress.of(given);
        }
        int colon = given.lastIndexOf(':');
        if (colon < 1 || !given.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalStateException("POAM_CLAMD is neither host:port nor the path of a socket: " + given);
        }
        return new InetSocketAddress(given.substring(0, colon), Integer.parseInt(given.substring(colon + 1)));
    }

    /** What it found in a content; nothing where it is clean. @throws IOException where it gives no verdict */
    Optional<String> scan(InputStream content) throws IOException {
        try (SocketChannel channel = open();
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, 0);
            write(key, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            byte[] chunk = new byte[CHUNK];
            for (int n = content.readNBytes(chunk, 0, CHUNK); n > 0; n = content.readNBytes(chunk, 0, CHUNK)) {
                write(
                        key,
                        ByteBuffer.allocate(Integer.BYTES + n)
                                .putInt(n)
                                .put(chunk, 0, n)
                                .flip());
            }
            write(key, ByteBuffer.allocate(Integer.BYTES));
            return verdict(read(key));
        }
    }

    private SocketChannel open() throws IOException {
        if (address instanceof UnixDomainSocketAddress) {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                channel.connect(address);
                return channel;
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        }
        InetSocketAddress tcp = (InetSocketAddress) address; // looked up anew each time
        SocketChannel channel = SocketChannel.open();
        try {
            channel.socket()
                    .connect(new InetSocketAddress(tcp.getHostString(), tcp.getPort()), (int) patience.toMillis());
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<String> verdict(String answer) throws IOException {
        String said = answer.replaceFirst("^stream: ", "");
        if (said.equals("OK")) {
            return Optional.empty();
        }
        if (said.endsWith(FOUND)) {
            return Optional.of(said.substring(0, said.length() - FOUND.length()));
        }
        throw new IOException("no verdict: " + answer);
    }

    private void write(SelectionKey key, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            await(key, SelectionKey.OP_WRITE);
            ((SocketChannel) key.channel()).write(bytes);
        }
    }

    private String read(SelectionKey key) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_ANSWER);
        do {
            await(key, SelectionKey.OP_READ);
            if (((SocketChannel) key.channel()).read(bytes.clear()) < 0) {
                throw new IOException("it hung up");
            }
            answer.write(bytes.array(), 0, bytes.position());
        } while (bytes.position() == 0 || (bytes.get(bytes.position() - 1) != 0 && answer.size() < LONGEST_ANSWER));
        return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private void await(SelectionKey key, int what) throws IOException {
        key.interestOps(what);
        key.selector().selectedKeys().clear();
        if (key.selector().select(patience.toMillis()) == 0) {
            throw new SocketTimeoutException("it does not answer");
        }
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
