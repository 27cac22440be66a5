package se.kvittens.files.intake.remote;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Another system that is asked over the network.
 *
 * @param address without user or password
 * @param client the name by which we sign in
 * @param secretFile the file with the secret; empty where it comes from elsewhere
 * @param mailbox the address of our mailbox there, where it is not the client's name
 * @param trustStore the file with the certificates that are trusted, and no others; empty for those that Java trusts
 * @param patience how long one waits for it
 */
public record RemoteSource(
        String address,
        String client,
        Optional<Path> secretFile,
        Optional<String> mailbox,
        Optional<Path> trustStore,
        RemotePatience patience) {}
