import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { Discard } from "./Discard";
import { Faults } from "./Faults";
import { FormulaLine } from "./FormulaLine";
import { Grid } from "./grid/Grid";
import { NoticeBar } from "./NoticeBar";
import { PaneSide } from "./PaneSide";
import { Ribbon } from "./ribbon/Ribbon";
import { useAddIn } from "./ribbon/use-add-in";
import { SheetTabs } from "./SheetTabs";
import { DARK, LIGHT } from "./theme";
import { TitleBar } from "./TitleBar";
import { usePrefersDark } from "./use-dark";
import { useDrop, useLeaveGuard, useSaveKey } from "./use-files";
import { usePane } from "./use-pane";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "760px",
    overflow: "hidden",
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { display: "flex", flexGrow: 1, minHeight: 0 },
  workbook: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  empty: { flexGrow: 1 },
  drop: {
    position: "absolute",
    inset: "12px",
    zIndex: 20,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: "none",
  },
});

/** The page: a workbook with the ribbon above it, and the task pane beside it. */
export function App() {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { workbook, sheet, selection, reveals, tabs, sheetId, isPaneOpen } = useWorkbenchState();
  const frame = useRef<HTMLIFrameElement>(null);
  const addIn = useAddIn();
  const run = usePane(frame, addIn?.id ?? null);
  const isDropping = useDrop();
  useLeaveGuard();
  useSaveKey();
  return (
    <FluentProvider theme={usePrefersDark() ? DARK : LIGHT}>
      {/* Not on the provider: it hands its styles on to menus and tooltips. */}
      <div className={styles.page}>
        <header>
          <TitleBar>
            <Faults />
          </TitleBar>
          <Ribbon
            groups={addIn === null ? null : (addIn?.groups ?? [])}
            isReady={workbook !== null}
            onRun={run}
            onPane={() => {
              workbench.showPane(true);
            }}
          />
        </header>

        <div className={styles.body}>
          <main className={styles.workbook} aria-label="Workbook">
            <NoticeBar />
            {sheet === null ? (
              <div className={styles.empty} />
            ) : (
              <>
                <FormulaLine view={sheet} selection={selection} />
                <Grid key={sheetId} view={sheet} selection={selection} reveals={reveals} />
                <SheetTabs tabs={tabs} shown={sheetId} />
              </>
            )}
          </main>
          <PaneSide
            frame={frame}
            isOpen={isPaneOpen}
            isDeaf={isDropping}
            onClose={() => {
              workbench.showPane(false);
            }}
          />
        </div>
        {isDropping && <div className={styles.drop}>Drop the workbook to open it</div>}
        <Discard />
      </div>
    </FluentProvider>
  );
}
