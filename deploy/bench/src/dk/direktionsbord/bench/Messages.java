package dk.direktionsbord.bench;

import java.util.function.BiConsumer;

/**
 * Follows one direction of the PostgreSQL protocol, version 3: each message is a type, a length and a body. Only the
 * client's very first message has no type.
 */
final class Messages {
    private final BiConsumer<Character, byte[]> seen;
    private final byte[] head = new byte[6];
    private char type;
    private int headLeft;
    private int length;
    private int bodyRead;

    private Messages(boolean typed, BiConsumer<Character, byte[]> seen) {
        this.seen = seen;
        this.headLeft = typed ? 5 : 4;
    }

    static Messages fromClient(Wire wire) {
        return new Messages(false, (type, body) -> {
            if (type == 'E' || type == 'Q') {
                wire.statement();
            }
        });
    }

    static Messages fromServer(Wire wire) {
        return new Messages(true, new Commits(wire));
    }

    void read(byte[] bytes, int from, int count) {
        for (int at = from; at < from + count; at++) {
            read(bytes[at]);
        }
    }

    private void read(byte next) {
        if (headLeft > 0) {
            readHead(next);
        } else {
            if (bodyRead < head.length) {
                head[bodyRead] = next;
            }
            bodyRead++;
        }
        if (headLeft == 0 && bodyRead == length) {
            seen.accept(type, head);
            headLeft = 5;
        }
    }

    private void readHead(byte next) {
        if (headLeft == 5) {
            type = (char) next;
        } else {
            length = headLeft == 4 ? next & 0xff : length << 8 | next & 0xff;
        }
        if (--headLeft == 0) {
            length -= 4;
            bodyRead = 0;
        }
    }

    /** A transaction is committed when the server is idle again after something completed that was no rollback. */
    private static final class Commits implements BiConsumer<Character, byte[]> {
        private final Wire wire;
        private boolean completed;

        Commits(Wire wire) {
            this.wire = wire;
        }

        @Override
        public void accept(Character type, byte[] body) {
            if (type == 'C') {
                completed = body[0] != 'R' || body[1] != 'O';
            } else if (type == 'Z') {
                if (completed && body[0] == 'I') {
                    wire.commit();
                }
                completed = false;
            }
        }
    }
}
