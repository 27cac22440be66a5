package se.kvittens.files.changing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** By which it is told whether files were changed or replaced: without reading them. */
public record FileState(List<Stamp> stamps) {

    private static final FileTime NEVER = FileTime.fromMillis(0);

    /**
     * What the disk says of a file.
     *
     * @param size in bytes; -1 where there is no file
     * @param identity which tells a file from another that took its place; the same of all where the disk does not say
     */
    public record Stamp(Path file, long size, FileTime changed, String identity) {}

    public FileState {
        stamps = List.copyOf(stamps);
    }

    public static FileState of(List<Path> files) {
        return new FileState(files.stream().map(FileState::stamp).toList());
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes said = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(file, said.size(), said.lastModifiedTime(), "" + said.fileKey());
        } catch (IOException none) {
            return new Stamp(file, -1, NEVER, "");
        }
    }
}
