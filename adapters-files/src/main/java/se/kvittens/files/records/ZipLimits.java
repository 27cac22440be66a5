package se.kvittens.files.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses a spreadsheet that would unpack to more than any honest one: a few kilobytes can hold terabytes. */
final class ZipLimits {

    /** A sheet of a million rows and thirty columns takes about 2 GiB, and is read row by row. */
    private static final long MOST_OF_A_SHEET = 4L << 30;

    /** The other parts are held in memory while the sheet is read. */
    private static final long MOST_OF_ANOTHER_PART = 128L << 20;

    private static final int MOST_PARTS = 10_000;
    private static final String SHEETS = "xl/worksheets/";

    private ZipLimits() {}

    /** Unpacks every part to nowhere and counts; what a part says of its own size is not believed. */
    static boolean areKept(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return false;
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                long most = entry.getName().startsWith(SHEETS) ? MOST_OF_A_SHEET : MOST_OF_ANOTHER_PART;
                if (isLarger(zip, entry, most)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isLarger(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        PartScan scan = new PartScan();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
                if (!scan.takes(buffer, read)) {
                    return true;
                }
            }
        }
        return size > most;
    }
}
