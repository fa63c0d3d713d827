import { parseTemplate } from './parse'
import acidsAndBases from './ready/acids-and-bases.json'
import algorithmsSearchingAndSorting from './ready/algorithms-searching-and-sorting.json'
import atomsIonsAndBonds from './ready/atoms-ions-and-bonds.json'
import cellTransport from './ready/cell-transport.json'
import electricCircuits from './ready/electric-circuits.json'
import forcesAndMotion from './ready/forces-and-motion.json'
import howTheInternetWorks from './ready/how-the-internet-works.json'
import linearEquations from './ready/linear-equations.json'
import photosynthesisAndRespiration from './ready/photosynthesis-and-respiration.json'
import rightAngledTriangles from './ready/right-angled-triangles.json'
import theCausesOfTheFirstWorldWar from './ready/the-causes-of-the-first-world-war.json'
import theIndustrialRevolution from './ready/the-industrial-revolution.json'
import type { Template } from './template'

/** Templates that come with Trellis: two for each of six subjects, to be changed or handed over as they are. */
export const readyTemplates = (): Template[] =>
  [
    cellTransport,
    photosynthesisAndRespiration,
    atomsIonsAndBonds,
    acidsAndBases,
    forcesAndMotion,
    electricCircuits,
    linearEquations,
    rightAngledTriangles,
    theCausesOfTheFirstWorldWar,
    theIndustrialRevolution,
    algorithmsSearchingAndSorting,
    howTheInternetWorks,
  ].flatMap((file) => {
    const read = parseTemplate(JSON.stringify(file))
    return read.ok ? [read.value] : []
  })
