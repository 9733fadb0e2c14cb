package dk.direktionsbord.organisation;

/** Rules of the forum register that name a group by the centre that owns the matter. */
final class OwnerRule {
    static final String DIRECTOR = "director-of-owner";
    static final String CENTRE_CHEF = "centre-chef-of-owner";

    private OwnerRule() {}

    static boolean isOne(String rule) {
        return rule.equals(DIRECTOR) || rule.equals(CENTRE_CHEF);
    }

    /** The group that the rule means for a matter of the centre; a rule that is a group id means itself. */
    static String group(String rule, Centre owner) {
        return switch (rule) {
            case DIRECTOR -> Groups.scoped(Groups.DIRECTOR, owner.areaId());
            case CENTRE_CHEF -> Groups.scoped(Groups.CENTRE_CHEF, owner.id());
            case Forum.ROTATION -> Groups.DIRECTOR;
            default -> rule;
        };
    }
}
