/**
 */
package org.kinetrail.model.study;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.kinetrail.model.study.StudyFactory
 * @model kind="package"
 * @generated
 */
public interface StudyPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "study";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kinetrail.org/model/study/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "study";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StudyPackage eINSTANCE = org.kinetrail.model.study.impl.StudyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.StudyImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Demo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DEMO = 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CREATED = 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__STATE = 4;

	/**
	 * The feature id for the '<em><b>Cuts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CUTS = 5;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__APPROVALS = 6;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RUNS = 7;

	/**
	 * The feature id for the '<em><b>Qc Records</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__QC_RECORDS = 8;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__REPORTS = 9;

	/**
	 * The feature id for the '<em><b>Trail Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__TRAIL_REVIEWS = 10;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DECISIONS = 11;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.DataCutImpl <em>Data Cut</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.DataCutImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getDataCut()
	 * @generated
	 */
	int DATA_CUT = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CUT__NAME = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CUT__AT = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CUT__BY = 2;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CUT__EVENT = 3;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CUT__OUTCOMES = 4;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CUT__MAPPING = 5;

	/**
	 * The feature id for the '<em><b>Data Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CUT__DATA_HASH = 6;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CUT__FILES = 7;

	/**
	 * The number of structural features of the '<em>Data Cut</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CUT_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Data Cut</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CUT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.ImportedFileImpl <em>Imported File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.ImportedFileImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getImportedFile()
	 * @generated
	 */
	int IMPORTED_FILE = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_FILE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_FILE__SHA256 = 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_FILE__SIZE = 2;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_FILE__FORMAT = 3;

	/**
	 * The feature id for the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_FILE__MEMBER = 4;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_FILE__ROWS = 5;

	/**
	 * The feature id for the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_FILE__USED = 6;

	/**
	 * The number of structural features of the '<em>Imported File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_FILE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Imported File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_FILE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.PlanApprovalImpl <em>Plan Approval</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.PlanApprovalImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getPlanApproval()
	 * @generated
	 */
	int PLAN_APPROVAL = 3;

	/**
	 * The feature id for the '<em><b>Plan Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL__PLAN_HASH = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL__AT = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL__BY = 2;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL__EVENT = 3;

	/**
	 * The feature id for the '<em><b>Timing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL__TIMING = 4;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL__STATEMENT = 5;

	/**
	 * The number of structural features of the '<em>Plan Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Plan Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.RunImpl <em>Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.RunImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getRun()
	 * @generated
	 */
	int RUN = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ID = 0;

	/**
	 * The feature id for the '<em><b>Draft</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__DRAFT = 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__STATUS = 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__AT = 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__BY = 4;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__EVENT = 5;

	/**
	 * The feature id for the '<em><b>Plan Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__PLAN_HASH = 6;

	/**
	 * The feature id for the '<em><b>Data Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__DATA_HASH = 7;

	/**
	 * The feature id for the '<em><b>Results Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__RESULTS_HASH = 8;

	/**
	 * The feature id for the '<em><b>Software</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__SOFTWARE = 9;

	/**
	 * The feature id for the '<em><b>Timing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__TIMING = 10;

	/**
	 * The feature id for the '<em><b>Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__FAILURE = 11;

	/**
	 * The number of structural features of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.QcRecordImpl <em>Qc Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.QcRecordImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getQcRecord()
	 * @generated
	 */
	int QC_RECORD = 5;

	/**
	 * The feature id for the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__RUN = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__AT = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__BY = 2;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__EVENT = 3;

	/**
	 * The feature id for the '<em><b>Program</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__PROGRAM = 4;

	/**
	 * The feature id for the '<em><b>Program Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__PROGRAM_HASH = 5;

	/**
	 * The feature id for the '<em><b>Output Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__OUTPUT_HASH = 6;

	/**
	 * The feature id for the '<em><b>Software</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__SOFTWARE = 7;

	/**
	 * The feature id for the '<em><b>Largest Difference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__LARGEST_DIFFERENCE = 8;

	/**
	 * The feature id for the '<em><b>Findings Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__FINDINGS_CLOSED = 9;

	/**
	 * The feature id for the '<em><b>Independent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__INDEPENDENT = 10;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD__STATEMENT = 11;

	/**
	 * The number of structural features of the '<em>Qc Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Qc Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QC_RECORD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.ReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.ReportImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getReport()
	 * @generated
	 */
	int REPORT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__ID = 0;

	/**
	 * The feature id for the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__RUN = 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__AT = 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__BY = 3;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__EVENT = 4;

	/**
	 * The feature id for the '<em><b>Record Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__RECORD_HASH = 5;

	/**
	 * The feature id for the '<em><b>Unsigned Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__UNSIGNED_HASH = 6;

	/**
	 * The feature id for the '<em><b>Submission Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__SUBMISSION_HASH = 7;

	/**
	 * The feature id for the '<em><b>Numbers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__NUMBERS = 8;

	/**
	 * The feature id for the '<em><b>Signatures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__SIGNATURES = 9;

	/**
	 * The feature id for the '<em><b>Places</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__PLACES = 10;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.SignaturePlaceImpl <em>Signature Place</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.SignaturePlaceImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getSignaturePlace()
	 * @generated
	 */
	int SIGNATURE_PLACE = 7;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_PLACE__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_PLACE__PAGE = 1;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_PLACE__X = 2;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_PLACE__Y = 3;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_PLACE__WIDTH = 4;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_PLACE__HEIGHT = 5;

	/**
	 * The number of structural features of the '<em>Signature Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_PLACE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Signature Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_PLACE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.SignatureRecordImpl <em>Signature Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.SignatureRecordImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getSignatureRecord()
	 * @generated
	 */
	int SIGNATURE_RECORD = 8;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_RECORD__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_RECORD__MEANING = 1;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_RECORD__USER = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_RECORD__NAME = 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_RECORD__AT = 4;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_RECORD__EVENT = 5;

	/**
	 * The feature id for the '<em><b>File Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_RECORD__FILE_HASH = 6;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_RECORD__CERTIFICATE = 7;

	/**
	 * The number of structural features of the '<em>Signature Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_RECORD_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Signature Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_RECORD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.TrailReviewImpl <em>Trail Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.TrailReviewImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getTrailReview()
	 * @generated
	 */
	int TRAIL_REVIEW = 9;

	/**
	 * The feature id for the '<em><b>Up To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIL_REVIEW__UP_TO = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIL_REVIEW__AT = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIL_REVIEW__BY = 2;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIL_REVIEW__EVENT = 3;

	/**
	 * The number of structural features of the '<em>Trail Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIL_REVIEW_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Trail Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIL_REVIEW_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.impl.CutDecisionImpl <em>Cut Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.impl.CutDecisionImpl
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getCutDecision()
	 * @generated
	 */
	int CUT_DECISION = 10;

	/**
	 * The feature id for the '<em><b>Cut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__CUT = 0;

	/**
	 * The feature id for the '<em><b>List</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__LIST = 1;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__ENTRY = 2;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__SUBJECT = 3;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__WORDS = 4;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__CHANGED = 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__STATUS = 6;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__AT = 7;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__BY = 8;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__EVENT = 9;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION__REASON = 10;

	/**
	 * The number of structural features of the '<em>Cut Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Cut Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUT_DECISION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.StudyState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.StudyState
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getStudyState()
	 * @generated
	 */
	int STUDY_STATE = 11;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.RunStatus <em>Run Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.RunStatus
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getRunStatus()
	 * @generated
	 */
	int RUN_STATUS = 12;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.OutcomeTiming <em>Outcome Timing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.OutcomeTiming
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getOutcomeTiming()
	 * @generated
	 */
	int OUTCOME_TIMING = 13;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.study.DecisionStatus <em>Decision Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.study.DecisionStatus
	 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getDecisionStatus()
	 * @generated
	 */
	int DECISION_STATUS = 14;


	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.kinetrail.model.study.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Study#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.kinetrail.model.study.Study#getId()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Study#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.kinetrail.model.study.Study#getTitle()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Study#isDemo <em>Demo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Demo</em>'.
	 * @see org.kinetrail.model.study.Study#isDemo()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Demo();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Study#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.kinetrail.model.study.Study#getCreated()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Study#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.kinetrail.model.study.Study#getState()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.study.Study#getCuts <em>Cuts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cuts</em>'.
	 * @see org.kinetrail.model.study.Study#getCuts()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Cuts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.study.Study#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approvals</em>'.
	 * @see org.kinetrail.model.study.Study#getApprovals()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Approvals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.study.Study#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runs</em>'.
	 * @see org.kinetrail.model.study.Study#getRuns()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Runs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.study.Study#getQcRecords <em>Qc Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Qc Records</em>'.
	 * @see org.kinetrail.model.study.Study#getQcRecords()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_QcRecords();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.study.Study#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see org.kinetrail.model.study.Study#getReports()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Reports();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.study.Study#getTrailReviews <em>Trail Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Trail Reviews</em>'.
	 * @see org.kinetrail.model.study.Study#getTrailReviews()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_TrailReviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.study.Study#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.kinetrail.model.study.Study#getDecisions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Decisions();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.DataCut <em>Data Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Cut</em>'.
	 * @see org.kinetrail.model.study.DataCut
	 * @generated
	 */
	EClass getDataCut();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.DataCut#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kinetrail.model.study.DataCut#getName()
	 * @see #getDataCut()
	 * @generated
	 */
	EAttribute getDataCut_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.DataCut#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kinetrail.model.study.DataCut#getAt()
	 * @see #getDataCut()
	 * @generated
	 */
	EAttribute getDataCut_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.DataCut#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.study.DataCut#getBy()
	 * @see #getDataCut()
	 * @generated
	 */
	EAttribute getDataCut_By();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.DataCut#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.kinetrail.model.study.DataCut#getEvent()
	 * @see #getDataCut()
	 * @generated
	 */
	EAttribute getDataCut_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.DataCut#isOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcomes</em>'.
	 * @see org.kinetrail.model.study.DataCut#isOutcomes()
	 * @see #getDataCut()
	 * @generated
	 */
	EAttribute getDataCut_Outcomes();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.DataCut#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mapping</em>'.
	 * @see org.kinetrail.model.study.DataCut#getMapping()
	 * @see #getDataCut()
	 * @generated
	 */
	EAttribute getDataCut_Mapping();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.DataCut#getDataHash <em>Data Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Hash</em>'.
	 * @see org.kinetrail.model.study.DataCut#getDataHash()
	 * @see #getDataCut()
	 * @generated
	 */
	EAttribute getDataCut_DataHash();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.study.DataCut#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.kinetrail.model.study.DataCut#getFiles()
	 * @see #getDataCut()
	 * @generated
	 */
	EReference getDataCut_Files();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.ImportedFile <em>Imported File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Imported File</em>'.
	 * @see org.kinetrail.model.study.ImportedFile
	 * @generated
	 */
	EClass getImportedFile();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.ImportedFile#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kinetrail.model.study.ImportedFile#getName()
	 * @see #getImportedFile()
	 * @generated
	 */
	EAttribute getImportedFile_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.ImportedFile#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.kinetrail.model.study.ImportedFile#getSha256()
	 * @see #getImportedFile()
	 * @generated
	 */
	EAttribute getImportedFile_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.ImportedFile#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.kinetrail.model.study.ImportedFile#getSize()
	 * @see #getImportedFile()
	 * @generated
	 */
	EAttribute getImportedFile_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.ImportedFile#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.kinetrail.model.study.ImportedFile#getFormat()
	 * @see #getImportedFile()
	 * @generated
	 */
	EAttribute getImportedFile_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.ImportedFile#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member</em>'.
	 * @see org.kinetrail.model.study.ImportedFile#getMember()
	 * @see #getImportedFile()
	 * @generated
	 */
	EAttribute getImportedFile_Member();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.ImportedFile#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see org.kinetrail.model.study.ImportedFile#getRows()
	 * @see #getImportedFile()
	 * @generated
	 */
	EAttribute getImportedFile_Rows();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.ImportedFile#getUsed <em>Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used</em>'.
	 * @see org.kinetrail.model.study.ImportedFile#getUsed()
	 * @see #getImportedFile()
	 * @generated
	 */
	EAttribute getImportedFile_Used();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.PlanApproval <em>Plan Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Approval</em>'.
	 * @see org.kinetrail.model.study.PlanApproval
	 * @generated
	 */
	EClass getPlanApproval();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.PlanApproval#getPlanHash <em>Plan Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan Hash</em>'.
	 * @see org.kinetrail.model.study.PlanApproval#getPlanHash()
	 * @see #getPlanApproval()
	 * @generated
	 */
	EAttribute getPlanApproval_PlanHash();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.PlanApproval#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kinetrail.model.study.PlanApproval#getAt()
	 * @see #getPlanApproval()
	 * @generated
	 */
	EAttribute getPlanApproval_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.PlanApproval#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.study.PlanApproval#getBy()
	 * @see #getPlanApproval()
	 * @generated
	 */
	EAttribute getPlanApproval_By();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.PlanApproval#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.kinetrail.model.study.PlanApproval#getEvent()
	 * @see #getPlanApproval()
	 * @generated
	 */
	EAttribute getPlanApproval_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.PlanApproval#getTiming <em>Timing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timing</em>'.
	 * @see org.kinetrail.model.study.PlanApproval#getTiming()
	 * @see #getPlanApproval()
	 * @generated
	 */
	EAttribute getPlanApproval_Timing();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.PlanApproval#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.kinetrail.model.study.PlanApproval#getStatement()
	 * @see #getPlanApproval()
	 * @generated
	 */
	EAttribute getPlanApproval_Statement();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.Run <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run</em>'.
	 * @see org.kinetrail.model.study.Run
	 * @generated
	 */
	EClass getRun();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.kinetrail.model.study.Run#getId()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#isDraft <em>Draft</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Draft</em>'.
	 * @see org.kinetrail.model.study.Run#isDraft()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Draft();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.kinetrail.model.study.Run#getStatus()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kinetrail.model.study.Run#getAt()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.study.Run#getBy()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_By();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.kinetrail.model.study.Run#getEvent()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getPlanHash <em>Plan Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan Hash</em>'.
	 * @see org.kinetrail.model.study.Run#getPlanHash()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_PlanHash();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getDataHash <em>Data Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Hash</em>'.
	 * @see org.kinetrail.model.study.Run#getDataHash()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_DataHash();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getResultsHash <em>Results Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Results Hash</em>'.
	 * @see org.kinetrail.model.study.Run#getResultsHash()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_ResultsHash();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getSoftware <em>Software</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Software</em>'.
	 * @see org.kinetrail.model.study.Run#getSoftware()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Software();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getTiming <em>Timing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timing</em>'.
	 * @see org.kinetrail.model.study.Run#getTiming()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Timing();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Run#getFailure <em>Failure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failure</em>'.
	 * @see org.kinetrail.model.study.Run#getFailure()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Failure();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.QcRecord <em>Qc Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Qc Record</em>'.
	 * @see org.kinetrail.model.study.QcRecord
	 * @generated
	 */
	EClass getQcRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run</em>'.
	 * @see org.kinetrail.model.study.QcRecord#getRun()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_Run();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kinetrail.model.study.QcRecord#getAt()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.study.QcRecord#getBy()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_By();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.kinetrail.model.study.QcRecord#getEvent()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#getProgram <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Program</em>'.
	 * @see org.kinetrail.model.study.QcRecord#getProgram()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_Program();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#getProgramHash <em>Program Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Program Hash</em>'.
	 * @see org.kinetrail.model.study.QcRecord#getProgramHash()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_ProgramHash();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#getOutputHash <em>Output Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output Hash</em>'.
	 * @see org.kinetrail.model.study.QcRecord#getOutputHash()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_OutputHash();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#getSoftware <em>Software</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Software</em>'.
	 * @see org.kinetrail.model.study.QcRecord#getSoftware()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_Software();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#getLargestDifference <em>Largest Difference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Largest Difference</em>'.
	 * @see org.kinetrail.model.study.QcRecord#getLargestDifference()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_LargestDifference();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#isFindingsClosed <em>Findings Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Findings Closed</em>'.
	 * @see org.kinetrail.model.study.QcRecord#isFindingsClosed()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_FindingsClosed();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#isIndependent <em>Independent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Independent</em>'.
	 * @see org.kinetrail.model.study.QcRecord#isIndependent()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_Independent();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.QcRecord#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.kinetrail.model.study.QcRecord#getStatement()
	 * @see #getQcRecord()
	 * @generated
	 */
	EAttribute getQcRecord_Statement();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.Report <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see org.kinetrail.model.study.Report
	 * @generated
	 */
	EClass getReport();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Report#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.kinetrail.model.study.Report#getId()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Report#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run</em>'.
	 * @see org.kinetrail.model.study.Report#getRun()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Run();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Report#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kinetrail.model.study.Report#getAt()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Report#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.study.Report#getBy()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_By();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Report#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.kinetrail.model.study.Report#getEvent()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Report#getRecordHash <em>Record Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Hash</em>'.
	 * @see org.kinetrail.model.study.Report#getRecordHash()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_RecordHash();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Report#getUnsignedHash <em>Unsigned Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unsigned Hash</em>'.
	 * @see org.kinetrail.model.study.Report#getUnsignedHash()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_UnsignedHash();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Report#getSubmissionHash <em>Submission Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submission Hash</em>'.
	 * @see org.kinetrail.model.study.Report#getSubmissionHash()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_SubmissionHash();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.Report#getNumbers <em>Numbers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numbers</em>'.
	 * @see org.kinetrail.model.study.Report#getNumbers()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Numbers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.study.Report#getSignatures <em>Signatures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signatures</em>'.
	 * @see org.kinetrail.model.study.Report#getSignatures()
	 * @see #getReport()
	 * @generated
	 */
	EReference getReport_Signatures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.study.Report#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Places</em>'.
	 * @see org.kinetrail.model.study.Report#getPlaces()
	 * @see #getReport()
	 * @generated
	 */
	EReference getReport_Places();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.SignaturePlace <em>Signature Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signature Place</em>'.
	 * @see org.kinetrail.model.study.SignaturePlace
	 * @generated
	 */
	EClass getSignaturePlace();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignaturePlace#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.kinetrail.model.study.SignaturePlace#getField()
	 * @see #getSignaturePlace()
	 * @generated
	 */
	EAttribute getSignaturePlace_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignaturePlace#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.kinetrail.model.study.SignaturePlace#getPage()
	 * @see #getSignaturePlace()
	 * @generated
	 */
	EAttribute getSignaturePlace_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignaturePlace#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.kinetrail.model.study.SignaturePlace#getX()
	 * @see #getSignaturePlace()
	 * @generated
	 */
	EAttribute getSignaturePlace_X();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignaturePlace#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.kinetrail.model.study.SignaturePlace#getY()
	 * @see #getSignaturePlace()
	 * @generated
	 */
	EAttribute getSignaturePlace_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignaturePlace#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.kinetrail.model.study.SignaturePlace#getWidth()
	 * @see #getSignaturePlace()
	 * @generated
	 */
	EAttribute getSignaturePlace_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignaturePlace#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.kinetrail.model.study.SignaturePlace#getHeight()
	 * @see #getSignaturePlace()
	 * @generated
	 */
	EAttribute getSignaturePlace_Height();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.SignatureRecord <em>Signature Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signature Record</em>'.
	 * @see org.kinetrail.model.study.SignatureRecord
	 * @generated
	 */
	EClass getSignatureRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignatureRecord#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.kinetrail.model.study.SignatureRecord#getField()
	 * @see #getSignatureRecord()
	 * @generated
	 */
	EAttribute getSignatureRecord_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignatureRecord#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.kinetrail.model.study.SignatureRecord#getMeaning()
	 * @see #getSignatureRecord()
	 * @generated
	 */
	EAttribute getSignatureRecord_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignatureRecord#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.kinetrail.model.study.SignatureRecord#getUser()
	 * @see #getSignatureRecord()
	 * @generated
	 */
	EAttribute getSignatureRecord_User();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignatureRecord#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kinetrail.model.study.SignatureRecord#getName()
	 * @see #getSignatureRecord()
	 * @generated
	 */
	EAttribute getSignatureRecord_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignatureRecord#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kinetrail.model.study.SignatureRecord#getAt()
	 * @see #getSignatureRecord()
	 * @generated
	 */
	EAttribute getSignatureRecord_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignatureRecord#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.kinetrail.model.study.SignatureRecord#getEvent()
	 * @see #getSignatureRecord()
	 * @generated
	 */
	EAttribute getSignatureRecord_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignatureRecord#getFileHash <em>File Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Hash</em>'.
	 * @see org.kinetrail.model.study.SignatureRecord#getFileHash()
	 * @see #getSignatureRecord()
	 * @generated
	 */
	EAttribute getSignatureRecord_FileHash();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.SignatureRecord#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see org.kinetrail.model.study.SignatureRecord#getCertificate()
	 * @see #getSignatureRecord()
	 * @generated
	 */
	EAttribute getSignatureRecord_Certificate();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.TrailReview <em>Trail Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trail Review</em>'.
	 * @see org.kinetrail.model.study.TrailReview
	 * @generated
	 */
	EClass getTrailReview();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.TrailReview#getUpTo <em>Up To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Up To</em>'.
	 * @see org.kinetrail.model.study.TrailReview#getUpTo()
	 * @see #getTrailReview()
	 * @generated
	 */
	EAttribute getTrailReview_UpTo();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.TrailReview#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kinetrail.model.study.TrailReview#getAt()
	 * @see #getTrailReview()
	 * @generated
	 */
	EAttribute getTrailReview_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.TrailReview#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.study.TrailReview#getBy()
	 * @see #getTrailReview()
	 * @generated
	 */
	EAttribute getTrailReview_By();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.TrailReview#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.kinetrail.model.study.TrailReview#getEvent()
	 * @see #getTrailReview()
	 * @generated
	 */
	EAttribute getTrailReview_Event();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.study.CutDecision <em>Cut Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cut Decision</em>'.
	 * @see org.kinetrail.model.study.CutDecision
	 * @generated
	 */
	EClass getCutDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getCut <em>Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cut</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getCut()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_Cut();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getList <em>List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>List</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getList()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_List();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getEntry()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_Entry();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getSubject()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getWords()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_Words();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getChanged <em>Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getChanged()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_Changed();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getStatus()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getAt()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getBy()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_By();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getEvent()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.study.CutDecision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.kinetrail.model.study.CutDecision#getReason()
	 * @see #getCutDecision()
	 * @generated
	 */
	EAttribute getCutDecision_Reason();

	/**
	 * Returns the meta object for enum '{@link org.kinetrail.model.study.StudyState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.kinetrail.model.study.StudyState
	 * @generated
	 */
	EEnum getStudyState();

	/**
	 * Returns the meta object for enum '{@link org.kinetrail.model.study.RunStatus <em>Run Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Run Status</em>'.
	 * @see org.kinetrail.model.study.RunStatus
	 * @generated
	 */
	EEnum getRunStatus();

	/**
	 * Returns the meta object for enum '{@link org.kinetrail.model.study.OutcomeTiming <em>Outcome Timing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Outcome Timing</em>'.
	 * @see org.kinetrail.model.study.OutcomeTiming
	 * @generated
	 */
	EEnum getOutcomeTiming();

	/**
	 * Returns the meta object for enum '{@link org.kinetrail.model.study.DecisionStatus <em>Decision Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision Status</em>'.
	 * @see org.kinetrail.model.study.DecisionStatus
	 * @generated
	 */
	EEnum getDecisionStatus();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StudyFactory getStudyFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.StudyImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__ID = eINSTANCE.getStudy_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__TITLE = eINSTANCE.getStudy_Title();

		/**
		 * The meta object literal for the '<em><b>Demo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__DEMO = eINSTANCE.getStudy_Demo();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__CREATED = eINSTANCE.getStudy_Created();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__STATE = eINSTANCE.getStudy_State();

		/**
		 * The meta object literal for the '<em><b>Cuts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CUTS = eINSTANCE.getStudy_Cuts();

		/**
		 * The meta object literal for the '<em><b>Approvals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__APPROVALS = eINSTANCE.getStudy_Approvals();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RUNS = eINSTANCE.getStudy_Runs();

		/**
		 * The meta object literal for the '<em><b>Qc Records</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__QC_RECORDS = eINSTANCE.getStudy_QcRecords();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__REPORTS = eINSTANCE.getStudy_Reports();

		/**
		 * The meta object literal for the '<em><b>Trail Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__TRAIL_REVIEWS = eINSTANCE.getStudy_TrailReviews();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__DECISIONS = eINSTANCE.getStudy_Decisions();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.DataCutImpl <em>Data Cut</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.DataCutImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getDataCut()
		 * @generated
		 */
		EClass DATA_CUT = eINSTANCE.getDataCut();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_CUT__NAME = eINSTANCE.getDataCut_Name();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_CUT__AT = eINSTANCE.getDataCut_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_CUT__BY = eINSTANCE.getDataCut_By();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_CUT__EVENT = eINSTANCE.getDataCut_Event();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_CUT__OUTCOMES = eINSTANCE.getDataCut_Outcomes();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_CUT__MAPPING = eINSTANCE.getDataCut_Mapping();

		/**
		 * The meta object literal for the '<em><b>Data Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_CUT__DATA_HASH = eINSTANCE.getDataCut_DataHash();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_CUT__FILES = eINSTANCE.getDataCut_Files();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.ImportedFileImpl <em>Imported File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.ImportedFileImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getImportedFile()
		 * @generated
		 */
		EClass IMPORTED_FILE = eINSTANCE.getImportedFile();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTED_FILE__NAME = eINSTANCE.getImportedFile_Name();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTED_FILE__SHA256 = eINSTANCE.getImportedFile_Sha256();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTED_FILE__SIZE = eINSTANCE.getImportedFile_Size();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTED_FILE__FORMAT = eINSTANCE.getImportedFile_Format();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTED_FILE__MEMBER = eINSTANCE.getImportedFile_Member();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTED_FILE__ROWS = eINSTANCE.getImportedFile_Rows();

		/**
		 * The meta object literal for the '<em><b>Used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTED_FILE__USED = eINSTANCE.getImportedFile_Used();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.PlanApprovalImpl <em>Plan Approval</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.PlanApprovalImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getPlanApproval()
		 * @generated
		 */
		EClass PLAN_APPROVAL = eINSTANCE.getPlanApproval();

		/**
		 * The meta object literal for the '<em><b>Plan Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_APPROVAL__PLAN_HASH = eINSTANCE.getPlanApproval_PlanHash();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_APPROVAL__AT = eINSTANCE.getPlanApproval_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_APPROVAL__BY = eINSTANCE.getPlanApproval_By();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_APPROVAL__EVENT = eINSTANCE.getPlanApproval_Event();

		/**
		 * The meta object literal for the '<em><b>Timing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_APPROVAL__TIMING = eINSTANCE.getPlanApproval_Timing();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_APPROVAL__STATEMENT = eINSTANCE.getPlanApproval_Statement();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.RunImpl <em>Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.RunImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getRun()
		 * @generated
		 */
		EClass RUN = eINSTANCE.getRun();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__ID = eINSTANCE.getRun_Id();

		/**
		 * The meta object literal for the '<em><b>Draft</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__DRAFT = eINSTANCE.getRun_Draft();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__STATUS = eINSTANCE.getRun_Status();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__AT = eINSTANCE.getRun_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__BY = eINSTANCE.getRun_By();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__EVENT = eINSTANCE.getRun_Event();

		/**
		 * The meta object literal for the '<em><b>Plan Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__PLAN_HASH = eINSTANCE.getRun_PlanHash();

		/**
		 * The meta object literal for the '<em><b>Data Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__DATA_HASH = eINSTANCE.getRun_DataHash();

		/**
		 * The meta object literal for the '<em><b>Results Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__RESULTS_HASH = eINSTANCE.getRun_ResultsHash();

		/**
		 * The meta object literal for the '<em><b>Software</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__SOFTWARE = eINSTANCE.getRun_Software();

		/**
		 * The meta object literal for the '<em><b>Timing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__TIMING = eINSTANCE.getRun_Timing();

		/**
		 * The meta object literal for the '<em><b>Failure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__FAILURE = eINSTANCE.getRun_Failure();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.QcRecordImpl <em>Qc Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.QcRecordImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getQcRecord()
		 * @generated
		 */
		EClass QC_RECORD = eINSTANCE.getQcRecord();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__RUN = eINSTANCE.getQcRecord_Run();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__AT = eINSTANCE.getQcRecord_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__BY = eINSTANCE.getQcRecord_By();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__EVENT = eINSTANCE.getQcRecord_Event();

		/**
		 * The meta object literal for the '<em><b>Program</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__PROGRAM = eINSTANCE.getQcRecord_Program();

		/**
		 * The meta object literal for the '<em><b>Program Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__PROGRAM_HASH = eINSTANCE.getQcRecord_ProgramHash();

		/**
		 * The meta object literal for the '<em><b>Output Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__OUTPUT_HASH = eINSTANCE.getQcRecord_OutputHash();

		/**
		 * The meta object literal for the '<em><b>Software</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__SOFTWARE = eINSTANCE.getQcRecord_Software();

		/**
		 * The meta object literal for the '<em><b>Largest Difference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__LARGEST_DIFFERENCE = eINSTANCE.getQcRecord_LargestDifference();

		/**
		 * The meta object literal for the '<em><b>Findings Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__FINDINGS_CLOSED = eINSTANCE.getQcRecord_FindingsClosed();

		/**
		 * The meta object literal for the '<em><b>Independent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__INDEPENDENT = eINSTANCE.getQcRecord_Independent();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QC_RECORD__STATEMENT = eINSTANCE.getQcRecord_Statement();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.ReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.ReportImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getReport()
		 * @generated
		 */
		EClass REPORT = eINSTANCE.getReport();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__ID = eINSTANCE.getReport_Id();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__RUN = eINSTANCE.getReport_Run();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__AT = eINSTANCE.getReport_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__BY = eINSTANCE.getReport_By();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__EVENT = eINSTANCE.getReport_Event();

		/**
		 * The meta object literal for the '<em><b>Record Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__RECORD_HASH = eINSTANCE.getReport_RecordHash();

		/**
		 * The meta object literal for the '<em><b>Unsigned Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__UNSIGNED_HASH = eINSTANCE.getReport_UnsignedHash();

		/**
		 * The meta object literal for the '<em><b>Submission Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__SUBMISSION_HASH = eINSTANCE.getReport_SubmissionHash();

		/**
		 * The meta object literal for the '<em><b>Numbers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__NUMBERS = eINSTANCE.getReport_Numbers();

		/**
		 * The meta object literal for the '<em><b>Signatures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT__SIGNATURES = eINSTANCE.getReport_Signatures();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT__PLACES = eINSTANCE.getReport_Places();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.SignaturePlaceImpl <em>Signature Place</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.SignaturePlaceImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getSignaturePlace()
		 * @generated
		 */
		EClass SIGNATURE_PLACE = eINSTANCE.getSignaturePlace();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_PLACE__FIELD = eINSTANCE.getSignaturePlace_Field();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_PLACE__PAGE = eINSTANCE.getSignaturePlace_Page();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_PLACE__X = eINSTANCE.getSignaturePlace_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_PLACE__Y = eINSTANCE.getSignaturePlace_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_PLACE__WIDTH = eINSTANCE.getSignaturePlace_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_PLACE__HEIGHT = eINSTANCE.getSignaturePlace_Height();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.SignatureRecordImpl <em>Signature Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.SignatureRecordImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getSignatureRecord()
		 * @generated
		 */
		EClass SIGNATURE_RECORD = eINSTANCE.getSignatureRecord();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_RECORD__FIELD = eINSTANCE.getSignatureRecord_Field();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_RECORD__MEANING = eINSTANCE.getSignatureRecord_Meaning();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_RECORD__USER = eINSTANCE.getSignatureRecord_User();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_RECORD__NAME = eINSTANCE.getSignatureRecord_Name();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_RECORD__AT = eINSTANCE.getSignatureRecord_At();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_RECORD__EVENT = eINSTANCE.getSignatureRecord_Event();

		/**
		 * The meta object literal for the '<em><b>File Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_RECORD__FILE_HASH = eINSTANCE.getSignatureRecord_FileHash();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_RECORD__CERTIFICATE = eINSTANCE.getSignatureRecord_Certificate();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.TrailReviewImpl <em>Trail Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.TrailReviewImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getTrailReview()
		 * @generated
		 */
		EClass TRAIL_REVIEW = eINSTANCE.getTrailReview();

		/**
		 * The meta object literal for the '<em><b>Up To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIL_REVIEW__UP_TO = eINSTANCE.getTrailReview_UpTo();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIL_REVIEW__AT = eINSTANCE.getTrailReview_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIL_REVIEW__BY = eINSTANCE.getTrailReview_By();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIL_REVIEW__EVENT = eINSTANCE.getTrailReview_Event();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.impl.CutDecisionImpl <em>Cut Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.impl.CutDecisionImpl
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getCutDecision()
		 * @generated
		 */
		EClass CUT_DECISION = eINSTANCE.getCutDecision();

		/**
		 * The meta object literal for the '<em><b>Cut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__CUT = eINSTANCE.getCutDecision_Cut();

		/**
		 * The meta object literal for the '<em><b>List</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__LIST = eINSTANCE.getCutDecision_List();

		/**
		 * The meta object literal for the '<em><b>Entry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__ENTRY = eINSTANCE.getCutDecision_Entry();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__SUBJECT = eINSTANCE.getCutDecision_Subject();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__WORDS = eINSTANCE.getCutDecision_Words();

		/**
		 * The meta object literal for the '<em><b>Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__CHANGED = eINSTANCE.getCutDecision_Changed();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__STATUS = eINSTANCE.getCutDecision_Status();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__AT = eINSTANCE.getCutDecision_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__BY = eINSTANCE.getCutDecision_By();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__EVENT = eINSTANCE.getCutDecision_Event();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUT_DECISION__REASON = eINSTANCE.getCutDecision_Reason();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.StudyState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.StudyState
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getStudyState()
		 * @generated
		 */
		EEnum STUDY_STATE = eINSTANCE.getStudyState();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.RunStatus <em>Run Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.RunStatus
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getRunStatus()
		 * @generated
		 */
		EEnum RUN_STATUS = eINSTANCE.getRunStatus();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.OutcomeTiming <em>Outcome Timing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.OutcomeTiming
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getOutcomeTiming()
		 * @generated
		 */
		EEnum OUTCOME_TIMING = eINSTANCE.getOutcomeTiming();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.study.DecisionStatus <em>Decision Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.study.DecisionStatus
		 * @see org.kinetrail.model.study.impl.StudyPackageImpl#getDecisionStatus()
		 * @generated
		 */
		EEnum DECISION_STATUS = eINSTANCE.getDecisionStatus();

	}

} //StudyPackage
