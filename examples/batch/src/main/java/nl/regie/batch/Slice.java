package nl.regie.batch;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import nl.regie.core.json.CaseJson;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file of JSON lines: those lines that begin in it. Hadoop's own reader skips a line above its limit without a word, and
 * without a limit one line fills the memory; this one takes the first bytes of it and still tells where it stands.
 *
 * @param uri where the file is
 * @param file what it is called in the output
 * @param from the first byte
 * @param to the byte behind the last
 */
record Slice(String uri, String file, long from, long to) implements Serializable {

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    /** Cuts a file. */
    static List<Slice> of(String uri, String file, long size, long most) {
        List<Slice> slices = new ArrayList<>();
        for (long from = 0; from < size; from += most) {
            slices.add(new Slice(uri, file, from, Math.min(size, from + most)));
        }
        return slices;
    }

    /** The records that begin here, one after another; blank lines are none. */
    Iterator<Raw> records() {
        return new Records(this);
    }

    private static final class Records implements Iterator<Raw> {

        private final Slice slice;
        private final FSDataInputStream in;
        private final byte[] buffer = new byte[BUFFER];
        private final int limit = CaseJson.TYPE.limits().bytes() + 1;
        private byte[] line = new byte[BUFFER];
        private int filled;
        private int next;
        private long position;
        private @Nullable Raw ahead;

        Records(Slice slice) {
            this.slice = slice;
            try {
                Path path = new Path(slice.uri());
                in = path.getFileSystem(new Configuration()).open(path);
                // whether the first byte begins a line is told by the one before
                position = Math.max(0, slice.from() - 1);
                in.seek(position);
                if (slice.from() > 0) {
                    skipLine();
                }
                ahead = read();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + slice.file(), e);
            }
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public Raw next() {
            Raw record = ahead;
            if (record == null) {
                throw new NoSuchElementException("no more records");
            }
            try {
                ahead = read();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + slice.file(), e);
            }
            return record;
        }

        private int take() throws IOException {
            if (next == filled) {
                filled = Math.max(0, in.read(buffer));
                next = 0;
            }
            if (filled == 0) {
                return END;
            }
            position++;
            return buffer[next++] & 0xFF;
        }

        private void skipLine() throws IOException {
            int taken = take();
            while (taken != '\n' && taken != END) {
                taken = take();
            }
        }

        private @Nullable Raw read() throws IOException {
            while (position < slice.to()) {
                long at = position;
                long length = 0;
                int kept = 0;
                boolean blank = true;
                for (int taken = take(); taken != '\n' && taken != END; taken = take()) {
                    length++;
                    blank &= taken == ' ' || taken == '\t' || taken == '\r';
                    if (kept < limit) {
                        if (kept == line.length) {
                            line = Arrays.copyOf(line, Math.min(limit, kept * 2));
                        }
                        line[kept++] = (byte) taken;
                    }
                }
                if (!blank) {
                    return new Raw(slice.file(), at, "byte", length, Arrays.copyOf(line, kept));
                }
            }
            in.close();
            return null;
        }
    }
}
