package se.kvittens.examples.cli.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the library, as the build wrote it down. */
public final class LibraryVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"kvittens " + current()};
    }

    public static String current() {
        Properties properties = new Properties();
        try (InputStream in = LibraryVersion.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The program's version.properties can't be read.", unreadable);
        }
        return properties.getProperty("version");
    }
}
