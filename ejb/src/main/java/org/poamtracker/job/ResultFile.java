package org.poamtracker.job;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The file that a job is writing. It is on the disk, not only in the system's cache, once it is closed. */
final class ResultFile extends FilterOutputStream {

    private final FileOutputStream file;
    private final String name;
    private final String mediaType;
    private final String path;
    private long bytes;
    private boolean closed;

    private ResultFile(FileOutputStream file, String name, String mediaType, String path) {
        super(file);
        this.file = file;
        this.name = name;
        this.mediaType = mediaType;
        this.path = path;
    }

    static ResultFile create(Path folder, JobClaim claim, String name, String mediaType) throws IOException {
        String path = claim.id() + "-" + claim.attempt();
        FileOutputStream file = new FileOutputStream(folder.resolve(path).toFile());
        return new ResultFile(file, JobText.shortened(name, 200), mediaType, path);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (OutputStream closing = file) {
                closing.flush();
                file.getFD().sync();
            }
        }
    }

    /** What the job's row will say of it. @throws IllegalStateException while it is open */
    JobResult result() {
        if (!closed) {
            throw new IllegalStateException("The work left its result file open");
        }
        return new JobResult(name, mediaType, path, bytes);
    }
}
