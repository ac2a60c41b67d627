package dev.toolwright.catalog.draft;

import java.util.List;

/**
 * What one document gave.
 *
 * @param providers none if it was refused
 * @param findings what is to be said about it
 */
public record Reading(List<ProviderDraft> providers, List<Finding> findings) {

    public Reading {
        providers = List.copyOf(providers);
        findings = List.copyOf(findings);
    }

    public static Reading refused(String document, String place, String message) {
        return new Reading(List.of(), List.of(Finding.refused(document, place, message)));
    }
}
