-- After the first start and after every upgrade, by a database administrator or the owner.
-- The product may add to the audit and read it, and nothing else.

revoke update, delete, truncate on direktionsbord.audit_entry, direktionsbord.audit_link from direktionsbord_app;
revoke update, truncate on direktionsbord.audit_unchained from direktionsbord_app;
grant delete on direktionsbord.audit_unchained to direktionsbord_app;
