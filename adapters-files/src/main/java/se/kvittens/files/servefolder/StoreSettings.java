package se.kvittens.files.servefolder;

import java.nio.file.Path;
import java.util.Optional;

/** Where what happens is stored. */
public sealed interface StoreSettings {

    /** A file of its own, which is made where it is not there; its folder is. */
    record InFile(Path file) implements StoreSettings {}

    /**
     * A database of PostgreSQL.
     *
     * @param address without user and password
     * @param login the file in which these stand; where there is none, the environment has them
     */
    record InDatabase(String address, Optional<Path> login) implements StoreSettings {}
}
