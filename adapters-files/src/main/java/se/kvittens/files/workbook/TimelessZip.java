package se.kvittens.files.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook without the times at which it was written, so that the same cells give the same bytes. */
final class TimelessZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    /** The earliest that a zip file knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Nearly as small as the usual one, in half the time. */
    private static final int LEVEL = 4;

    private TimelessZip() {}

    static void copy(Path from, Path to) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            out.setLevel(LEVEL);
            for (ZipEntry entry : Collections.list(in.entries())) {
                copy(in, entry, out);
            }
        }
    }

    private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
        ZipEntry copied = new ZipEntry(entry.getName());
        copied.setTimeLocal(NO_TIME);
        out.putNextEntry(copied);
        try (InputStream content = in.getInputStream(entry)) {
            if (entry.getName().equals(PROPERTIES)) {
                String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                out.write(CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
            } else {
                content.transferTo(out);
            }
        }
        out.closeEntry();
    }
}
