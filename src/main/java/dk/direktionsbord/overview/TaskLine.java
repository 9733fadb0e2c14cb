package dk.direktionsbord.overview;

/**
 * An open task as a line in a list.
 *
 * @param who who has it, or who may take it
 * @param mine whether the reader has it or may take it
 * @param overdue whether its deadline is over
 */
record TaskLine(
        String name,
        String matterNumber,
        String matterTitle,
        String matterLink,
        String taskLink,
        String who,
        boolean mine,
        Mark due,
        boolean overdue) {}
