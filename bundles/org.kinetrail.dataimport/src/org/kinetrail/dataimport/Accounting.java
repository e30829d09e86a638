package org.kinetrail.dataimport;

import java.util.List;

/**
 * What became of every row of one data set; the counts add up to the rows.
 *
 * @param file   file name
 * @param member data set
 * @param sha256 hash of the file
 * @param kind   what it was read as
 * @param rows   data rows
 * @param used   rows that a role took up
 * @param uses   how many rows went where, used and unused
 * @param manner how a CSV file was read, in words; empty for a file that says so itself
 */
public record Accounting(String file, String member, String sha256, DataSetKind kind, long rows, long used, List<Use> uses, String manner) {

    public Accounting {
        uses = List.copyOf(uses);
    }

    /**
     * Rows that shared one fate.
     *
     * @param rule  frozen id, for example {@code used.sample} or {@code left.not-done}
     * @param words the rule in words
     * @param count number of rows
     */
    public record Use(String rule, String words, long count) {

        public boolean used() {
            return rule.startsWith("used.");
        }
    }
}
