-- One finder of identity numbers instead of two: what the other had found goes by the name of the one that is left.
update review set findings = replace(findings, 'moderation_finding.id_number', 'moderation_finding.identity_number')
    where findings like '%moderation_finding.id_number%';
