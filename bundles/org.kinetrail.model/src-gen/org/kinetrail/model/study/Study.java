/**
 */
package org.kinetrail.model.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is known of a study: its data cuts, runs, reports and decisions. Measured values stay in files.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.Study#getId <em>Id</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#isDemo <em>Demo</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#getCreated <em>Created</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#getState <em>State</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#getCuts <em>Cuts</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#getQcRecords <em>Qc Records</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#getReports <em>Reports</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#getTrailReviews <em>Trail Reviews</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Study#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.study.StudyPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Study#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Study#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Demo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Demo</em>' attribute.
	 * @see #setDemo(boolean)
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_Demo()
	 * @model
	 * @generated
	 */
	boolean isDemo();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Study#isDemo <em>Demo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Demo</em>' attribute.
	 * @see #isDemo()
	 * @generated
	 */
	void setDemo(boolean value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_Created()
	 * @model
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Study#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kinetrail.model.study.StudyState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.kinetrail.model.study.StudyState
	 * @see #setState(StudyState)
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_State()
	 * @model
	 * @generated
	 */
	StudyState getState();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Study#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.kinetrail.model.study.StudyState
	 * @see #getState()
	 * @generated
	 */
	void setState(StudyState value);

	/**
	 * Returns the value of the '<em><b>Cuts</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.study.DataCut}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cuts</em>' containment reference list.
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_Cuts()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataCut> getCuts();

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.study.PlanApproval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_Approvals()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanApproval> getApprovals();

	/**
	 * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.study.Run}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Runs</em>' containment reference list.
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_Runs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Run> getRuns();

	/**
	 * Returns the value of the '<em><b>Qc Records</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.study.QcRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Qc Records</em>' containment reference list.
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_QcRecords()
	 * @model containment="true"
	 * @generated
	 */
	EList<QcRecord> getQcRecords();

	/**
	 * Returns the value of the '<em><b>Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.study.Report}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reports</em>' containment reference list.
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_Reports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Report> getReports();

	/**
	 * Returns the value of the '<em><b>Trail Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.study.TrailReview}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trail Reviews</em>' containment reference list.
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_TrailReviews()
	 * @model containment="true"
	 * @generated
	 */
	EList<TrailReview> getTrailReviews();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.study.CutDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.kinetrail.model.study.StudyPackage#getStudy_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<CutDecision> getDecisions();

} // Study
