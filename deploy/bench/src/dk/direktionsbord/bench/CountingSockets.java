package dk.direktionsbord.bench;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Sockets for pgjdbc's {@code socketFactory} that count what goes over them: a round trip is a read after a write, a
 * statement is an Execute or Query message, a commit is what the server says it committed.
 */
public final class CountingSockets extends SocketFactory {
    private final Wire wire;

    /** Made by pgjdbc with its {@code socketFactoryArg}, the name of the side. */
    public CountingSockets(String side) {
        this.wire = Wire.of(side);
    }

    @Override
    public Socket createSocket() {
        return new CountingSocket(wire);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException();
    }

    private static final class CountingSocket extends Socket {
        private final Wire wire;
        private final Messages sent;
        private final Messages received;
        private boolean waiting;

        CountingSocket(Wire wire) {
            this.wire = wire;
            this.sent = Messages.fromClient(wire);
            this.received = Messages.fromServer(wire);
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(int one) throws IOException {
                    write(new byte[] {(byte) one}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    sent.read(bytes, from, length);
                    waiting = true;
                    out.write(bytes, from, length);
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    if (waiting) {
                        waiting = false;
                        wire.roundTrip();
                    }
                    int count = super.read(bytes, from, length);
                    received.read(bytes, from, Math.max(count, 0));
                    return count;
                }
            };
        }
    }
}
