package se.kvittens.store.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import se.kvittens.application.archiving.Archive.Extent;
import se.kvittens.store.archive.text.FlawFound;

/** Moves a record between a database and a file. */
@FunctionalInterface
interface Move {

    Extent on(Connection connection) throws SQLException, IOException, FlawFound, Stopped;
}
