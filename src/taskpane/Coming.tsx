import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalL,
  },
  // As wide as what comes: a verdict, what else there is, and the sentences of findings.
  wide: { width: "100%" },
  half: { width: "50%" },
  most: { width: "80%" },
});

/** The shape of what a first check brings, while it is on its way. What is going on is said in words beside it. */
export function Coming() {
  const { lines, wide, half, most } = useStyles();
  return (
    <Skeleton aria-hidden="true" className={lines}>
      <SkeletonItem size={24} className={most} />
      <SkeletonItem size={16} className={half} />
      <SkeletonItem size={32} className={wide} />
      <SkeletonItem size={20} className={half} />
      <SkeletonItem size={16} className={wide} />
      <SkeletonItem size={16} className={most} />
      <SkeletonItem size={20} className={half} />
      <SkeletonItem size={16} className={wide} />
    </Skeleton>
  );
}
